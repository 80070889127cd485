"""What is started: the dashboard, `overview.py` and `pages/`; other routes can stand beside it."""

import streamlit as st

app = st.App("overview.py")
