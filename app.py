"""What is started: the dashboard (`overview.py`, `pages/`) and what stands beside it (`share/`)."""

from pathlib import Path

import streamlit as st

from share.middleware import middleware
from share.routes import routes
from share.site import Site

site = Site.at(st.get_option("server.baseUrlPath"), Path(st.__file__).with_name("static"))
frame = (Path(__file__).parent / "dashboard" / "shell" / "shell.js").read_text(encoding="utf-8")

app = st.App("overview.py", routes=routes(site), middleware=middleware(site, scripts=(frame,)))
