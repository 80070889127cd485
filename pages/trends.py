"""Monthly change by series: compare, sum up, smooth, break down; a bar leads to its articles."""

import html

import pandas as pd
import streamlit as st

from dashboard import escape, frame, inputs, tables
from views import charts, downloads, queries, theme, wording

UNITS = {"km2": "km²", "sqmi": "sq mi", "share": "% of Ukraine"}
VIEWS = {
    "months": "By month",
    "sum": "Added up",
    "mean3": "3-month mean",
    "mean12": "12-month mean",
    "years": "Calendar years",
}
# What can be set side by side with one click: the series, and why their numbers are not the same.
SETS = {
    "printed": (
        "As printed",
        ["afp-net", "afp-net-2026", "deepstate-net"],
        "AFP counts areas that Russia claims, until January 2026; DeepState does not.",
    ),
    "checked": (
        "Printed and measured",
        ["afp-net", "measured-isw-claimed", "deepstate-net", "measured-deepstate-server"],
        "Solid: as printed. Hatched: the same months measured by us from the areas that AFP and "
        "DeepState counted, by the rule that they state.",
    ),
    "definitions": (
        "Four definitions",
        [
            "measured-isw-claimed",
            "measured-isw-advances",
            "measured-deepstate-map",
            "measured-economist-area",
        ],
        "With claimed areas, ground counts when Russia claims it; without them, when ISW sees it "
        "confirmed, which may be another month. DeepState draws its own line and shows it later.",
    ),
    "gross": (
        "Gain and loss apart",
        ["measured-deepstate-map-gain", "measured-deepstate-map-loss"],
        "Net change hides ground that was taken and lost again. Gain and loss are the areas that "
        "the two maps at the ends of a month do not share; what changed hands twice within the "
        "month is in neither.",
    ),
}
DEFAULT_MONTHS = 27  # from April 2024 on, when AFP's months have no more holes

frame.page("Monthly change", lede="Ground that changed hands each month, by who counted it.")

known = queries.months.monthly_series()
names = dict(zip(known["series_id"], known["name"], strict=True))
places = queries.months.monthly_places()
month_options = {
    f"{m:%Y-%m}": theme.month(m, short=True)
    for m in pd.date_range("2022-02-01", queries.months.months()["month"].max(), freq="MS")
}
all_months = list(month_options)

group = inputs.choose(
    "Compare", {key: label for key, (label, _, _) in SETS.items()}, key="set",
    default="printed", segments=True,
)  # fmt: skip
_, group_series, why = SETS[group]
preset = [s for s in group_series if s in names] or list(names)[:2]
chosen = inputs.choose_many("Series", names, key="series", default=preset)
if chosen == preset:
    st.caption(escape.plain(why))
with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
    view = inputs.choose("Show", VIEWS, key="view", default="months", segments=True)
    unit = inputs.choose("Unit", UNITS, key="unit", default="km2", segments=True)
    form = inputs.choose(
        "As", {"bars": "Bars", "lines": "Lines"}, key="as", default="bars", segments=True
    )
with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
    first, last = inputs.choose_period(
        month_options, default=(all_months[-DEFAULT_MONTHS:][0], all_months[-1])
    )
    with st.container(width=280):
        place_id = inputs.choose(
            "Place", dict(zip(places["place_id"], places["place"], strict=True)),
            key="place", default="ua",
        )  # fmt: skip

unit_name = UNITS[unit]
place = str(places.set_index("place_id")["place"].get(place_id, "Ukraine"))
factor = {
    "km2": 1.0,
    "sqmi": 1 / theme.KM2_PER_SQ_MI,
    "share": 100 / queries.months.area_of_ukraine_km2(),
}[unit]
digits = 3 if unit == "share" else 0
rows = queries.months.monthly(tuple(chosen), place_id)
rows["ym"] = rows["month"].dt.strftime("%Y-%m")
in_range = rows[(rows["ym"] >= first) & (rows["ym"] <= last)]
months = [m for m in all_months if first <= m <= last]


def amount(value: float) -> str:
    """A value of the chosen unit as a reader sees it."""
    return f"{theme.number(value, digits=digits)} {unit_name}"


if not chosen:
    st.info("Choose at least one series.")
elif in_range.empty:
    escape.note(f"None of these series has a whole-month figure for {place} in these months.")
elif view == "years":
    by_month = wording.months.transformed(in_range, "months", months)
    table = wording.months.yearly(by_month, queries.months.year_figures(tuple(chosen), place_id))
    for column in ("value", "printed"):
        table[column] *= factor
    table["text"] = [
        theme.number(v, digits=digits) + ("" if n == 12 else f"<br>{n} month{'s' * (n > 1)}")
        for v, n in zip(table["value"], table["months"], strict=True)
    ]
    table["hover"] = [
        f"{html.escape(r.label)}, {r.year}<br>{amount(r.value)} in {r.months} of 12 months"
        + (f"<br>year as printed: {amount(r.printed)}" if pd.notna(r.printed) else "")
        for r in wording.common.each(table)
    ]
    full = table[(table["months"] == 12) & (table["measure"] == table["measure"].iloc[0])]
    full = full[full["year"] == full["year"].max()]
    title = (
        f"The months of {full.iloc[0]['year']} added up: "
        + ", ".join(f"{r.label} {amount(r.value)}" for r in wording.common.each(full))
        if len(full)
        else "No series here has all twelve months of a year"
    )
    tables.chart(
        charts.months.yearly(table[table["charted"]], unit=unit_name),
        title=title,
        source=escape.plain(
            "Sums of the whole months that were printed; “9 months” over a bar says how many "
            "months are in the sum where some are missing. Where an estimator counted in two ways "
            "within a year, the bar is the way with more months; the table has both."
        ),
        alt=f"Bars of calendar-year sums for {place}. {title}.",
        table=lambda: pd.DataFrame(
            {
                "Year": table["year"], "Series": table["series"],
                f"Sum of months ({unit_name})": table["value"].round(3),
                "Months in the sum": table["months"],
                f"Year as printed ({unit_name})": table["printed"].round(3),
                "Printed by": table["publisher"], "Link": table["link"],
            }
        ),
        links={"Printed by": "Link"},
        key="years",
        file=downloads.File(
            f"Sums of the whole months of calendar years, {place}",
            ("years", place_id, downloads.several(chosen), downloads.VIEW_UNITS[unit], first, last),
            lambda: downloads.yearly(table, unit),
        ),
    )  # fmt: skip
else:
    shown = wording.months.transformed(in_range, view, months)
    for column in ("value", "low", "high"):
        shown[column] *= factor
    shown["hover"] = [
        f"<b>{html.escape(r.label)}</b>, {theme.month(r.month)}<br>{amount(r.value)}"
        + (
            f" ({html.escape(r.printed)})"
            if view == "months" and isinstance(r.printed, str)
            else ""
        )
        + (
            f"<br>{html.escape(told)}"
            if (told := wording.months.comparison(r)) and view == "months"
            else ""
        )
        + ("<br>with a note in the table" if view == "months" and wording.common.caveat(r) else "")
        for r in wording.common.each(shown)
    ]
    title = (
        wording.months.gross_title(shown, unit_name, digits)
        if view == "months" and set(shown["measure"]) == {"gross_gain", "gross_loss"}
        else wording.months.trend_title(shown, view, unit_name, digits, place)
    )
    marks = (
        [
            (
                r.ym,
                f"{html.escape(wording.months.line_name(vars(r)))}: most since<br>"
                f"{theme.month(r.largest_since, short=True)}",
                max(r.high, 0.0),
            )
            for r in wording.months.records_to_mark(shown[shown["basis"] == "printed"])
        ]
        if view == "months" and len(months) <= 40
        else []
    )
    picked = tables.chart(
        charts.months.monthly(
            shown,
            months=months,
            unit=unit_name,
            lines=form == "lines" or view != "months",
            marks=marks,
            breaks=wording.months.breaks_to_draw(rows),
        ),
        title=title,
        source=escape.plain(wording.months.sources(known, chosen)),
        alt=wording.months.trend_alt(shown, unit_name, digits, place, first, last),
        table=lambda: wording.months.trend_table(shown, unit_name, view),
        links={"Printed by": "Link"},
        key="monthly",
        file=downloads.File(
            f"Change of ground by month, {place}, {VIEWS[view].lower()}",
            (
                f"monthly-change-{view}",
                place_id,
                downloads.several(chosen),
                downloads.VIEW_UNITS[unit],
                first,
                last,
            ),
            lambda: downloads.monthly(shown, view, unit),
            definition="A sum starts anew after a month without a figure; a mean has a value only "
            "where all its months have one. A loss of ground is below zero.",
        ),
        selectable=True,
    )
    if view == "sum":
        st.caption(escape.plain(wording.months.gaps(in_range, months)))
    size = shown["km2"].abs()
    outliers = shown[(size > 1_000) & (size > 8 * size.median())]
    if len(outliers) and view == "months":
        st.caption(
            escape.plain(
                "The scale is set by "
                + ", ".join(f"{theme.month(m)}" for m in outliers["month"].unique())
                + "; choose a later first month to see the others."
            )
        )
    inputs.take_click(picked, month_options, key="month")

movable = in_range[in_range["day_earlier_km2"].notna() & in_range["day_later_km2"].notna()]
if len(movable):
    one = movable[movable["series_id"] == movable["series_id"].iloc[-1]].copy()
    one["hover"] = [
        f"{theme.month(r.month)}: {theme.km2(r.km2)}<br>"
        f"a day earlier {theme.km2(r.day_earlier_km2)}, a day later {theme.km2(r.day_later_km2)}"
        for r in wording.common.each(one)
    ]
    tables.chart(
        charts.months.cut_off(one, months=months),
        title=wording.months.cut_off_title(one),
        source=escape.plain(
            f"{one['series'].iloc[0]}: the month as it is (line), and from the least to the most "
            "that it would be if both its ends were a day earlier or later."
        ),
        alt=wording.months.cut_off_title(one),
        table=lambda: wording.months.cut_off_table(movable),
        key="cut-off",
        file=downloads.File(
            f"Months with both their ends a day earlier and a day later, {place}",
            ("cut-off", place_id, downloads.several(chosen), "km2", first, last),
            lambda: downloads.cut_off(movable),
        ),
    )

st.divider()
newest = max(in_range[in_range["basis"] == "printed"]["ym"], default=all_months[-1])
st.subheader("One month, everyone who counted it", anchor="month")
with st.container(width=240):
    month = inputs.choose(
        "Month (or click a bar)",
        dict(reversed(month_options.items())),
        key="month",
        default=newest if newest in month_options else all_months[-1],
    )
at = pd.Timestamp(f"{month}-01")
counts, maps = queries.months.month_by_estimator(at), queries.measured.measured_for(at)
lines = wording.months.month_lines(counts, maps)
if len(counts) and len(maps):
    lines.append([(wording.measured.measured_sentence(maps, at), None)])
st.markdown("\n\n".join(escape.sentence(line) for line in lines), width=1000)
printings = queries.months.month_printings(pd.Timestamp(f"{month}-01"))
if printings.empty:
    st.info(f"No article in the ledger prints a figure for {theme.month(month)}.")
else:
    tables.show_table(
        wording.months.printing_table(printings),
        links={"Article": "Link", "Value": "Figure"},
        alt=f"Every figure for {theme.month(month)} and every article that prints or repeats it",
    )

partial = queries.months.partial_months()
partial = partial[(partial["month"] >= f"{first}-01") & (partial["month"] <= f"{last}-28")]
st.subheader("Parts of months, apart from whole ones", anchor="parts")
if partial.empty:
    st.caption("No part of a month was printed for these months.")
else:
    st.caption(
        "Printed before a month was over, or for some of its days. They never enter the chart."
    )
    tables.folded_table(
        f"{len(partial)} figures for parts of months",
        lambda: wording.months.partial_table(partial),
        links={"Printed by": "Link", "Whole month printed by": "Whole link"},
        alt="Figures for parts of months, beside the whole month",
        key="parts-table",
    )

windows = queries.months.windows(
    tuple(chosen), pd.Timestamp(f"{first}-01"), pd.Timestamp(f"{last}-01") + pd.offsets.MonthEnd()
)
st.subheader("Weeks, windows and sums to date", anchor="windows")
st.caption("Other periods by the same estimators. They overlap and do not add up to months.")
if len(windows):
    tables.folded_table(
        f"{len(windows)} figures",
        lambda: wording.months.window_table(windows),
        links={"Printed by": "Link"},
        alt="Figures for periods other than whole months",
        key="windows-table",
    )

frame.footer()
