"""What stands beside the dashboard: the same views as pages, data and pictures of their own.

It knows neither Streamlit nor the dashboard; `app.py` puts them side by side.
"""
