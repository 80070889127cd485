"""Every number at an address of its own: pages, tables, feeds and pictures made from `pub`.

The same views as the dashboard's (`views/`), without Streamlit and without the ETL.
"""
