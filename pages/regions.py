"""An address of before: oblasts are on Map."""

import streamlit as st

st.switch_page(
    "pages/map.py", query_params={key: st.query_params.get_all(key) for key in st.query_params}
)
