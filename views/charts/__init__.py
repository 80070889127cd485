"""One function a chart or map: DataFrame → plotly figure (a plain dict). No streamlit, no SQL."""

from views.charts import claims, common, figure, maps, measured, months, verdicts

__all__ = ["claims", "common", "figure", "maps", "measured", "months", "verdicts"]
