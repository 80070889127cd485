"""Sentences of our own writing, each with the comparisons that a reader would take from it.

(text, day of writing, what is to be read: kind, subject, reference, further fields; "" where the
text makes no comparison that can be checked, which must be said). Three sets: the first was written
before the rules were tried on any of them (60 of 69 right at first), the others afterwards, to see
how the rules do on new sentences (20 of 28, then 21 of 25 right at first). All are mended.
"""

from typing import Any

Expected = list[tuple[str, str, str, dict[str, Any]]]

FIRST: list[tuple[str, str, Expected]] = [
    (
        "Russia's November advance was its largest since November 2024, taking 701 square km",
        "2025-12-02",
        [
            ("largest_since", "2025-11", "2024-11", {}),
            ("value", "2025-11", "", {"threshold": 701.0, "unit": "km2"}),
        ],
    ),
    (
        "Moscow's forces made their biggest monthly gain in a year in November, AFP analysis of ISW data showed.",
        "2025-12-01",
        [("largest_since", "2025-11", "2024-11", {"estimator_id": "afp"})],
    ),
    (
        "DeepState says Russia captured 505 sq. km of Ukrainian territory last month, almost double the September figure.",
        "2025-12-02",
        [
            ("value", "2025-11", "", {"threshold": 505.0, "estimator_id": "deepstate"}),
            ("multiple_of", "2025-11", "2025-09", {"factor": 2.0, "qualifier": "almost"}),
        ],
    ),
    (
        "The Russian army took more ground in 2025 than in 2023 and 2024 combined.",
        "2026-01-05",
        [("more_than_combined", "2025", "2023..2024", {})],
    ),
    (
        "In 2024 Russia seized seven times as much territory as in 2023.",
        "2025-01-03",
        [("multiple_of", "2024", "2023", {"factor": 7.0})],
    ),
    (
        "Russia's territorial gains in 2024 were seven-fold those of 2023.",
        "2025-01-03",
        [("multiple_of", "2024", "2023", {"factor": 7.0})],
    ),
    (
        "September was the first month under 400 square kilometres since April 2025.",
        "2025-10-03",
        [("first_since", "2025-09", "2025-04", {"threshold": 400.0, "comparator": "<"})],
    ),
    (
        "In February 2026 Russia lost more territory than it gained for the first time since 2023.",
        "2026-03-03",
        [("first_since", "2026-02", "2023", {"threshold": 0.0, "comparator": "<"})],
    ),
    (
        "July marked the fourth consecutive month of faster Russian advances.",
        "2025-08-01",
        [("streak", "2025-07", "", {"factor": 4.0, "comparator": ">"})],
    ),
    (
        "The pace of the Russian advance slowed for a fourth straight month in March 2025.",
        "2025-04-02",
        [("streak", "2025-03", "", {"factor": 4.0, "comparator": "<"})],
    ),
    (
        "Gains accelerated for the third month in a row in June.",
        "2025-07-01",
        [("streak", "2025-06", "", {"factor": 3.0, "comparator": ">"})],
    ),
    (
        "May was the second month in a row of net Ukrainian gains.",
        "2026-06-02",
        [("net_sign", "2026-05", "", {"factor": 2.0, "comparator": "<"})],
    ),
    (
        "It was the eighth consecutive month of net Russian advances, June 2024 data show.",
        "2024-07-04",
        [("net_sign", "2024-06", "", {"factor": 8.0, "comparator": ">"})],
    ),
    (
        "Russian gains fell 44% in September compared with August.",
        "2025-10-01",
        [("change_percent", "2025-09", "2025-08", {"factor": -44.0})],
    ),
    (
        "December's advance was 12 percent smaller than November's.",
        "2026-01-03",
        [("change_percent", "2025-12", "2025-11", {"factor": -12.0})],
    ),
    (
        "Territorial gains in January 2026 were about half those of December 2025.",
        "2026-02-03",
        [("fraction_of", "2026-01", "2025-12", {"factor": 0.5, "qualifier": "about"})],
    ),
    (
        "In March 2025 Russia advanced almost six times less than in November 2024.",
        "2025-04-01",
        [("fraction_of", "2025-03", "2024-11", {"factor": 0.1667, "qualifier": "almost"})],
    ),
    (
        "Two thirds of the gains in November 2025 were in Donetsk oblast.",
        "2025-12-03",
        [("share", "2025-11", "", {"threshold": 66.7, "place_ids": ("ua-14",)})],
    ),
    (
        "Donetsk region accounted for 80% of Russian gains in October 2025.",
        "2025-11-03",
        [("share", "2025-10", "", {"threshold": 80.0, "place_ids": ("ua-14",)})],
    ),
    (
        "Russia now holds 19% of Ukraine.",
        "2025-09-03",
        [("value", "", "", {"threshold": 19.0, "unit": "percent", "measure": "share_held"})],
    ),
    (
        "Russian troops captured more than 600 km² in July 2025.",
        "2025-08-02",
        [("threshold", "2025-07", "", {"threshold": 600.0, "comparator": ">"})],
    ),
    (
        "Russia took fewer than 150 square miles in April 2025.",
        "2025-05-02",
        [("threshold", "2025-04", "", {"threshold": 150.0, "unit": "sq_mi", "comparator": "<"})],
    ),
    (
        "February's advance was the slowest since April 2024.",
        "2026-03-03",
        [("smallest_since", "2026-02", "2024-04", {})],
    ),
    (
        "Russia posted its weakest month since June 2024 in March 2025, according to DeepState.",
        "2025-04-02",
        [("smallest_since", "2025-03", "2024-06", {"estimator_id": "deepstate"})],
    ),
    (
        "May 2025 was the second-highest month since March 2022.",
        "2025-06-03",
        [("rank", "2025-05", "2022-04..2025-05", {"factor": 2.0})],
    ),
    (
        "October 2024 was Russia's best month of the year so far.",
        "2024-11-02",
        [("rank", "2024-10", "2024-01..2024-10", {"factor": 1.0})],
    ),
    (
        "December 2025 was the third-slowest month of 2025.",
        "2026-01-04",
        [("rank", "2025-12", "2025-01..2025-12", {"factor": 3.0, "comparator": "<"})],
    ),
    (
        "Russian forces gained 200 sq km more in October 2025 than in September.",
        "2025-11-03",
        [("more_than", "2025-10", "2025-09", {"threshold": 200.0})],
    ),
    (
        "Russia advanced faster in August 2024 than in July.",
        "2024-09-02",
        [("more_than", "2024-08", "2024-07", {})],
    ),
    (
        "August saw smaller Russian gains than July 2025.",
        "2025-09-02",
        [("less_than", "2025-08", "2025-07", {})],
    ),
    (
        "Russia's gains from January to April 2025 were well below those of September to December 2024.",
        "2025-05-03",
        [("less_than", "2025-01..2025-04", "2024-09..2024-12", {})],
    ),
    (
        "In Zaporizhzhia region Russia gained as much in November 2025 as in the previous four months together.",
        "2025-12-02",
        [("as_much_as", "2025-11", "2025-07..2025-10", {"place_ids": ("ua-23",)})],
    ),
    (
        "In the Donetsk and Zaporizhzhia regions, November 2025 brought the largest Russian gains since May 2025.",
        "2025-12-02",
        [("largest_since", "2025-11", "2025-05", {"place_ids": ("ua-14", "ua-23")})],
    ),
    (
        "No month since November 2024 has been larger than November 2025 for Russian advances.",
        "2025-12-02",
        [("largest_since", "2025-11", "2024-11", {})],
    ),
    (
        "Not since March 2022 has Russia captured so much land as in November 2024.",
        "2024-12-02",
        [("largest_since", "2024-11", "2022-03", {})],
    ),
    ("November was not the largest advance since 2022.", "2025-12-02", []),
    ("Russia gained an area the size of Singapore in November 2024.", "2024-12-02", []),
    ("Last week's advance was the biggest since October.", "2025-12-02", []),
    ("At this pace Russia would need 118 years to take Ukraine.", "2025-01-02", []),
    ("Russian casualties in November were the highest since March.", "2025-12-02", []),
    ("Russian troops advanced 15 kilometres in November, the most since May.", "2025-12-02", []),
    ("In Atlantis oblast, November brought the largest gains since May.", "2025-12-02", []),
    ("On February 30 Russia made its largest gain since May 2024.", "2025-12-02", []),
    ("In March 2031 Russia made its largest gain since March 2030.", "2025-12-02", []),
    ("The weather was fine in Kyiv.", "2025-12-02", []),
    (
        "Kremlin troops grabbed nearly 510 square kilometers in November 2025, the fastest pace since July.",
        "2025-12-02",
        [
            ("value", "2025-11", "", {"threshold": 510.0, "qualifier": "nearly"}),
            ("largest_since", "2025-11", "2025-07", {}),
        ],
    ),
    (
        "Russia seized 4,336 sq km in 2025, DeepState said, up from 3,306 sq km the previous year.",
        "2026-01-02",
        [
            ("value", "2025", "", {"threshold": 4336.0}),
            ("value", "2024", "", {"threshold": 3306.0}),
            ("more_than", "2025", "2024", {}),
        ],
    ),
    (
        "Russia's advance in May doubled compared with April 2025.",
        "2025-06-02",
        [("multiple_of", "2025-05", "2025-04", {"factor": 2.0})],
    ),
    (
        "The Russian army tripled its April gains in May 2025.",
        "2025-06-02",
        [("multiple_of", "2025-05", "2025-04", {"factor": 3.0})],
    ),
    (
        "Russia's net gains in January 2026 were down from January 2025.",
        "2026-02-03",
        [("less_than", "2026-01", "2025-01", {})],
    ),
    (
        "June's gains exceeded those of May 2025.",
        "2025-07-02",
        [("more_than", "2025-06", "2025-05", {})],
    ),
    (
        "ISW data show Russia took between 400 and 450 square kilometres in December 2025.",
        "2026-01-02",
        [
            (
                "value",
                "2025-12",
                "",
                {"threshold": 425.0, "qualifier": "between", "estimator_id": "isw"},
            )
        ],
    ),
    (
        "In the first nine months of 2025 Russia captured more than it did in all of 2024.",
        "2025-10-02",
        [("more_than", "2025-01..2025-09", "2024", {})],
    ),
    (
        "Russia gained more in the third quarter of 2025 than in the second quarter of 2025.",
        "2025-10-02",
        [("more_than", "2025-07..2025-09", "2025-04..2025-06", {})],
    ),
    (
        "Russian monthly gains topped 600 sq km for the first time since November 2024 in July 2025.",
        "2025-08-02",
        [("first_since", "2025-07", "2024-11", {"threshold": 600.0, "comparator": ">"})],
    ),
    (
        "It was the largest advance of the war for the Kremlin: 725 sq km in November 2024.",
        "2024-12-02",
        [
            ("largest_since", "2024-11", "2022-02", {}),
            ("value", "2024-11", "", {"threshold": 725.0}),
        ],
    ),
    (
        "The November 2025 figure is down on the same month last year.",
        "2025-12-02",
        [("less_than", "2025-11", "2024-11", {})],
    ),
    (
        "UK MoD: Russian forces seized about 465 km2 in August, roughly 18% less than the month before.",
        "2025-09-03",
        [
            (
                "value",
                "2025-08",
                "",
                {"threshold": 465.0, "qualifier": "about", "estimator_id": "uk-mod"},
            ),
            ("change_percent", "2025-08", "2025-07", {"factor": -18.0, "qualifier": "roughly"}),
        ],
    ),
    (
        "Russia's gains halved in January from December.",
        "2026-02-03",
        [("fraction_of", "2026-01", "2025-12", {"factor": 0.5})],
    ),
    (
        "A record 730 square kilometres fell to Russia in November 2024.",
        "2024-12-03",
        [("value", "2024-11", "", {"threshold": 730.0})],
    ),
    (
        "Russia captured twice as much land in November 2025 as in September 2025.",
        "2025-12-03",
        [("multiple_of", "2025-11", "2025-09", {"factor": 2.0})],
    ),
    (
        "According to the Institute for the Study of War, Moscow's June gains were the highest in seven months.",
        "2025-07-02",
        [("largest_since", "2025-06", "2024-11", {"estimator_id": "isw"})],
    ),
    (
        "October: 267 sq km; November: 505 sq km, DeepState says.",
        "2025-12-02",
        [
            ("value", "2025-10", "", {"threshold": 267.0}),
            ("value", "2025-11", "", {"threshold": 505.0}),
        ],
    ),
    (
        "Black Bird Group counted 538 square kilometers in May, the quickest month of the year.",
        "2025-06-04",
        [
            ("value", "2025-05", "", {"threshold": 538.0, "estimator_id": "black-bird"}),
            ("rank", "2025-05", "2025-01..2025-05", {"factor": 1.0}),
        ],
    ),
    (
        "Russia's territorial gains last month were the smallest in two years.",
        "2026-03-02",
        [("smallest_since", "2026-02", "2024-02", {})],
    ),
    (
        "That was the third increase in a row, to 588 sq km in June 2025.",
        "2025-07-02",
        [
            ("streak", "2025-06", "", {"factor": 3.0}),
            ("value", "2025-06", "", {"threshold": 588.0}),
        ],
    ),
    (
        "Compared with October, Russia gained 240 sq km more in November 2025.",
        "2025-12-02",
        [("more_than", "2025-11", "2025-10", {"threshold": 240.0})],
    ),
    (
        "Russia occupied less than 1% of Ukraine in 2025.",
        "2026-01-02",
        [("threshold", "2025", "", {"threshold": 1.0, "unit": "percent", "comparator": "<"})],
    ),
    (
        "Nov. 2025 was the biggest month for Russian advances since Nov. 2024.",
        "2025-12-02",
        [("largest_since", "2025-11", "2024-11", {})],
    ),
]

SECOND: list[tuple[str, str, Expected]] = [
    (
        "Russia's seizure of Ukrainian land hit its highest level since November 2024 last month, according to an AFP analysis.",
        "2025-12-01",
        [("largest_since", "2025-11", "2024-11", {"estimator_id": "afp"})],
    ),
    (
        "Moscow captured 634 square kilometres in July, its most since November.",
        "2025-08-01",
        [
            ("value", "2025-07", "", {"threshold": 634.0}),
            ("largest_since", "2025-07", "2024-11", {}),
        ],
    ),
    (
        "Russian forces slowed sharply in December, with the smallest monthly gain since March.",
        "2026-01-02",
        [("smallest_since", "2025-12", "2025-03", {})],
    ),
    (
        "The 481 sq km seized in January 2026 is nearly twice December's 244 sq km.",
        "2026-02-02",
        [
            ("value", "2026-01", "", {"threshold": 481.0}),
            ("multiple_of", "2026-01", "2025-12", {"factor": 2.0, "qualifier": "nearly"}),
        ],
    ),
    (
        "Russia gained less than half of November's total in December 2025.",
        "2026-01-03",
        [("fraction_of", "2025-12", "2025-11", {"factor": 0.5, "qualifier": "less than"})],
    ),
    (
        "In February 2026, Russian troops took 123 km², a drop of 74% from January.",
        "2026-03-02",
        [
            ("value", "2026-02", "", {"threshold": 123.0}),
            ("change_percent", "2026-02", "2026-01", {"factor": -74.0}),
        ],
    ),
    (
        "Russia's advance in 2025 was the largest of any year since 2022.",
        "2026-01-03",
        [("largest_since", "2025", "2022", {})],
    ),
    (
        "Kyiv's forces lost more ground in October 2024 than in August and September 2024 combined.",
        "2024-11-02",
        [("more_than_combined", "2024-10", "2024-08..2024-09", {})],
    ),
    (
        "It was the first net Russian loss since August 2024, the ISW data for April 2026 show.",
        "2026-05-02",
        [
            (
                "first_since",
                "2026-04",
                "2024-08",
                {"threshold": 0.0, "comparator": "<", "estimator_id": "isw"},
            )
        ],
    ),
    (
        "Russian gains rose for the fourth consecutive month in July 2025.",
        "2025-08-01",
        [("streak", "2025-07", "", {"factor": 4.0, "comparator": ">"})],
    ),
    (
        "For the third month running, Russian gains shrank in February 2025.",
        "2025-03-02",
        [("streak", "2025-02", "", {"factor": 3.0, "comparator": "<"})],
    ),
    (
        "The share of Ukraine under Russian control stood at 19.2% in December 2025.",
        "2026-01-02",
        [("value", "2025-12", "", {"threshold": 19.2, "measure": "share_held"})],
    ),
    (
        "Russian forces occupied roughly 4,000 sq km in 2024.",
        "2025-01-02",
        [("value", "2024", "", {"threshold": 4000.0, "qualifier": "roughly"})],
    ),
    (
        "November's 505 sq km trailed June's 556 sq km.",
        "2025-12-02",
        [
            ("value", "2025-11", "", {"threshold": 505.0}),
            ("value", "2025-06", "", {"threshold": 556.0}),
        ],
    ),
    (
        "Russia seized about 270 square miles in November 2025, more than in any month since November 2024.",
        "2025-12-02",
        [
            ("value", "2025-11", "", {"threshold": 270.0, "unit": "sq_mi", "qualifier": "about"}),
            ("largest_since", "2025-11", "2024-11", {}),
        ],
    ),
    (
        "In Kharkiv oblast, Russian gains in July 2025 were twice those in June 2025.",
        "2025-08-02",
        [("multiple_of", "2025-07", "2025-06", {"place_ids": ("ua-63",), "factor": 2.0})],
    ),
    (
        "Russian advances in Dnipropetrovsk region more than doubled from August to September 2025.",
        "2025-10-02",
        [
            (
                "multiple_of",
                "2025-09",
                "2025-08",
                {"factor": 2.0, "qualifier": "more than", "place_ids": ("ua-12",)},
            )
        ],
    ),
    (
        # nearly two years before is no month: it may be any after February 2024
        "The slowest Russian month in nearly two years was February 2026.",
        "2026-03-02",
        [],
    ),
    ("No other month of 2025 brought Russia as much as November.", "2025-12-31", []),
    (
        "Gains were up by a third on October, at 610 km2 in November 2024.",
        "2024-12-02",
        [
            ("change_percent", "2024-11", "2024-10", {"factor": 33.3}),
            ("value", "2024-11", "", {"threshold": 610.0}),
        ],
    ),
    (
        "August 2024 was the biggest month since October 2022 for the invading army.",
        "2024-09-02",
        [("largest_since", "2024-08", "2022-10", {})],
    ),
    ("Russia took 15 settlements in November 2025, more than in October.", "2025-12-02", []),
    ("The front moved 8 km west in June, the fastest since May.", "2025-07-02", []),
    ("Ukraine's GDP grew at the fastest pace since 2021.", "2025-07-02", []),
    ("The biggest city to fall since Bakhmut is Avdiivka.", "2024-02-18", []),
    ("Russian drones hit a record in July, more than in June.", "2025-08-02", []),
    (
        "According to DeepState, the occupied area grew by 445 sq km in December 2025, or 12% less than a month earlier.",
        "2026-01-02",
        [
            ("value", "2025-12", "", {"threshold": 445.0, "estimator_id": "deepstate"}),
            ("change_percent", "2025-12", "2025-11", {"factor": -12.0}),
        ],
    ),
    (
        "May 2025's 538 sq km made it Russia's second-best month since November 2024.",
        "2025-06-03",
        [
            ("value", "2025-05", "", {"threshold": 538.0}),
            ("rank", "2025-05", "2024-12..2025-05", {"factor": 2.0}),
        ],
    ),
]

THIRD: list[tuple[str, str, Expected]] = [
    (
        "Last month was Russia's most successful since November 2024 in terms of territory, AFP reported.",
        "2025-12-03",
        [("largest_since", "2025-11", "2024-11", {"estimator_id": "afp"})],
    ),
    (
        "Russia conquered 4,168 square kilometres of Ukraine in 2024, ISW found.",
        "2025-01-03",
        [("value", "2024", "", {"threshold": 4168.0, "estimator_id": "isw"})],
    ),
    (
        "The occupiers' progress in October was the smallest since May.",
        "2025-11-02",
        [("smallest_since", "2025-10", "2025-05", {})],
    ),
    (
        "The tempo of the offensive in June 2025 was 20 percent higher than in May.",
        "2025-07-02",
        [("change_percent", "2025-06", "2025-05", {"factor": 20.0})],
    ),
    (
        "Between January and September 2025 Russian forces took almost three times what they took in all of 2023.",
        "2025-10-02",
        [("multiple_of", "2025-01..2025-09", "2023", {"factor": 3.0, "qualifier": "almost"})],
    ),
    (
        "Russia's haul of 588 sq km in June is its largest since last November.",
        "2025-07-01",
        [
            ("value", "2025-06", "", {"threshold": 588.0}),
            ("largest_since", "2025-06", "2024-11", {}),
        ],
    ),
    (
        "In Luhansk oblast, Russia gained less in August 2025 than in July.",
        "2025-09-02",
        [("less_than", "2025-08", "2025-07", {"place_ids": ("ua-09",)})],
    ),
    (
        "Moscow gained more ground in the Donbas in October 2025 than in any month since May 2025.",
        "2025-11-02",
        [("largest_since", "2025-10", "2025-05", {"place_ids": ("ua-14", "ua-09")})],
    ),
    (
        "Russian gains in September 2025 were the lowest since May, at 259 square kilometres.",
        "2025-10-02",
        [
            ("smallest_since", "2025-09", "2025-05", {}),
            ("value", "2025-09", "", {"threshold": 259.0}),
        ],
    ),
    (
        "The Kremlin's advance slowed in December for the first time since September.",
        "2026-01-02",
        [],
    ),
    ("Russia now controls about a fifth of Ukraine.", "2025-12-02", []),
    (
        "July was the third month in a row in which Russian gains increased.",
        "2025-08-02",
        [("streak", "2025-07", "", {"factor": 3.0, "comparator": ">"})],
    ),
    (
        "Russia gained fewer than 150 km² in February, the lowest since April 2024.",
        "2026-03-02",
        [
            ("threshold", "2026-02", "", {"threshold": 150.0, "comparator": "<"}),
            ("smallest_since", "2026-02", "2024-04", {}),
        ],
    ),
    (
        "Gains in 2025 rose by a quarter from 2024.",
        "2026-01-04",
        [("change_percent", "2025", "2024", {"factor": 25.0})],
    ),
    (
        "Russia's advance in the summer of 2025 was larger than in the summer of 2024.",
        "2025-09-02",
        [("more_than", "2025-06..2025-08", "2024-06..2024-08", {})],
    ),
    (
        "In November 2025 the Russian army seized as much as in September and October 2025 combined.",
        "2025-12-02",
        [("as_much_as", "2025-11", "2025-09..2025-10", {})],
    ),
    (
        "Seizing 505 sq km, Russia had its third-best month of 2025 in November.",
        "2025-12-31",
        [
            ("value", "2025-11", "", {"threshold": 505.0}),
            ("rank", "2025-11", "2025-01..2025-11", {"factor": 3.0}),
        ],
    ),
    (
        "Nearly 80 percent of the territory seized in November was in Zaporizhzhia and Donetsk regions.",
        "2025-12-02",
        [("share", "2025-11", "", {"threshold": 80.0, "qualifier": "nearly"})],
    ),
    (
        "Russian advances were five times smaller in March 2025 than in November 2024.",
        "2025-04-02",
        [("fraction_of", "2025-03", "2024-11", {"factor": 0.2})],
    ),
    ("The pace has tripled since January.", "2025-08-02", []),
    (
        "Ukraine regained more land than it lost in April 2026, the first time that has happened since August 2024.",
        "2026-05-02",
        [("first_since", "2026-04", "2024-08", {"threshold": 0.0, "comparator": "<"})],
    ),
    (
        "More Ukrainian territory was lost in May 2025 than in April 2025.",
        "2025-06-02",
        [("more_than", "2025-05", "2025-04", {})],
    ),
    (
        "Russian troops captured 379 sq km in April, compared with 240 in March.",
        "2025-05-02",
        [
            ("value", "2025-04", "", {"threshold": 379.0}),
            ("value", "2025-03", "", {"threshold": 240.0}),
            ("more_than", "2025-04", "2025-03", {}),
        ],
    ),
    ("He said the country had never been so strong since 1991.", "2025-05-02", []),
    ("The president visited Sumy in November.", "2025-12-02", []),
]

# (text, day of writing, what is read in plain words, a word of what is said to be left out or why)
MEANT: list[tuple[str, str, list[str], str]] = [
    (
        "Russia made its biggest advance in a year.", "2025-12-01",
        ["Russia’s gain in November 2025 was larger than in every month after November 2024."], "",
    ),
    (
        "The Russian advance in October was the slowest since spring.", "2025-11-03",
        ["Russia’s gain in October 2025 was smaller than in every month after March to May 2025."], "",
    ),
    (
        "Russia lost ground in February for the first time since 2023.", "2026-03-02",
        ["In February 2026 Russia lost more than it gained, as in no other month after 2023."], "",
    ),
    (
        "Russian forces lost more than they gained in February 2026.", "2026-03-02",
        ["In February 2026 Russia lost more than it gained."], "",
    ),
    (
        "The last time Russia gained more was in November 2024.", "2025-12-01",
        ["Russia’s gain in November 2025 was larger than in every month after November 2024."], "",
    ),
    (
        "Russia's gains fell by half in September.", "2025-10-01",
        ["Russia’s gain in September 2025 was about 50% less than in August 2025."], "",
    ),
    (
        "Since the start of the year Russia has taken 5,100 sq km, 1,700 sq km more than at the same time a year before.",
        "2025-12-01",
        ["Russia’s gain from January to November 2025 was 1,700 km² larger than from January to November 2024.",
         "Russia’s gain from January to November 2025 was 5,100 km²."], "",
    ),
    ("The advance was slower than in previous months.", "2025-09-01", [], "how many months"),
    (
        "Moscow controls 79 % of Donetsk oblast, up from 63 % a year ago.", "2025-09-01",
        ["The share of Donetsk oblast that Russia held in August 2025 was 79%."], "up from 63 %",
    ),
    ("Russia controls 78 % of the region, up from 61 % a year ago.", "2025-09-01", [], "name the oblast"),
    (
        "Russia took 949 sq km in December and November of last year.", "2026-01-20",
        ["Russia’s gain from November to December 2025 was 949 km²."], "",
    ),
    (
        "The advance slowed by almost half in September, the smallest since April, DeepState said.", "2025-10-01",
        ["Russia’s gain in September 2025 was smaller than in every month after April 2025, by DeepState’s count.",
         "Russia’s gain in September 2025 was almost 50% less than in August 2025, by DeepState’s count."], "",
    ),
    ("Russian gains in 2025 to 17 December were a third above 2024.", "2025-12-20", [], "a day inside a month"),
    (
        "Kyiv's forces retook 120 sq km in November.", "2025-12-02",
        ["The ground that Ukraine took back in November 2025 was 120 km²."], "",
    ),
    (
        "Moscow's troops took more in November than in October.", "2025-12-02",
        ["Russia’s gain in November 2025 was larger than in October 2025."], "",
    ),
    ("Russia lost 120 sq km in November.", "2025-12-02", [], "on balance"),
    ("Russia lost 120 sq km in November, the most since 2023.", "2025-12-02", [], "on balance"),
    (
        "Russia lost 37 sq km on balance in February.", "2026-03-02",
        ["In February 2026 Russia lost 37 km² on balance."], "",
    ),
    (
        "Russia captured 505 sq km in November for the first time since May.", "2025-12-02",
        ["Russia’s gain in November 2025 was 505 km²."], "first time since May",
    ),
    ("Ukraine made its biggest gains since 2023 in November.", "2025-12-02", [], "what Ukraine gained"),
    (
        "Ukraine's losses of ground in November were the largest since November 2024.", "2025-12-02",
        ["Russia’s gain in November 2025 was larger than in every month after November 2024."], "",
    ),
    ("Ukraine lost 505 sq km in November, its worst month since 2022.", "2025-12-02",
     ["Russia’s gain in November 2025 was 505 km²."], "For which side"),
    ("That was the largest monthly rollback of Russian forces since early 2024.", "2026-06-01", [], "ground lost"),
    ("It was one of the largest gains since 2022.", "2025-12-02", [], "One of the"),
    ("Excluding Kursk, November's gain was the largest since March 2022.", "2025-12-02", [], "leaves something out"),
    ("Russia's gains could be the largest since 2022.", "2025-12-02", [], "were not understood"),
    ("Near Pokrovsk, Russia made its biggest gains since August in November.", "2025-12-02", [], "“Near Pokrovsk”"),
    ("Russia took 181 sq km in November, one of its weakest gains in the past year.", "2025-12-02",
     ["Russia’s gain in November 2025 was 181 km²."], "one of its weakest"),
    ("Russia took 181 sq km in the north in November.", "2025-12-02", [], "in the north"),
    ("Russia gained about 170 sq km in other Ukrainian regions in November.", "2025-12-02", [], "other Ukrainian regions"),
    ("From Jan. 1 to March 28 Russian forces added nearly 100 sq km.", "2025-03-29", [], "day inside a month"),
    ("Soon after the invasion Russia controlled 22 % of Ukraine (with what it occupied in 2014).", "2025-03-02", [], "which month is meant"),
    ("Russia controls 22 % of Ukraine (with what it occupied in 2014).", "2025-03-02",
     ["The share of Ukraine that Russia held in February 2025 was 22%."], ""),
    ("Russia took 447 sq km, deepening the slowdown that began in August.", "2025-10-01", [], ""),
    ("The advance picked up in the spring after slowing down over the winter.", "2025-06-02", [], ""),
    ("In the spring of 2024 Moscow's troops took 449 sq km in May.", "2025-06-02",
     ["Russia’s gain in May 2024 was 449 km²."], ""),
    ("The enemy seized 449 sq km in May, the worst figure since the start of 2025.", "2025-06-02",
     ["Russia’s gain in May 2025 was 449 km²."], "For which side"),
    ("In June, the area occupied by Russian forces increased by 84 sq km.", "2026-07-01",
     ["Russia’s gain in June 2026 was 84 km²."], ""),
    ("October and November were the two months with the largest gains since March 2022.", "2024-12-31", [], "season or a span"),
    ("Russia gained 130 sq km there in November.", "2025-12-02", [], "“there”"),
    ("Russia launched more drones in November than in October.", "2025-12-02", [], "not about ground"),
    ("Russia's gains in October were the lowest of any October since 2022.", "2025-11-03", [], "one month of each year"),
    ("Gains in the three months to November were the largest since 2022.", "2025-12-02", [], "a span with months"),
    ("On 12 August Russia made its largest gain since May 2024.", "2025-09-01", [], "day inside a month"),
    ("In mid-September Ukraine retook 6,000 sq km.", "2022-10-03", [], "part of a month"),
    (
        "November brought the year's largest advance, while December's gain was the smallest since March.", "2026-01-03",
        ["Russia’s gain in December 2025 was smaller than in every month after March 2025."], "largest",
    ),
    ("Ukraine gained more ground in June than Russia had in the previous six months.", "2023-07-05", [], "beside that of the other"),
    (
        "As Moscow struck Kharkiv, its army made the largest gains since May in November.", "2025-12-02",
        ["Russia’s gain in November 2025 was larger than in every month after May 2025."], "",
    ),
    ("In 2022, more than one in nine parents left a job in the year before.", "2024-04-28", [], "about ground"),
    ("It is even more of a case than in February, a lawyer told AFP.", "2024-03-07", [], ""),
]  # fmt: skip

# fmt: off
# The kinds of faults that strangers' sentences showed, each in our own words (November 2026).
KINDS: list[tuple[str, str, list[str], str]] = [
    # A number of times.
    ("In November 2025 Russia's gains exceeded those of November 2023 by a factor of six.", '2025-12-02', ['Russia’s gain in November 2025 was six times that in November 2023.'], ''),
    ('Russian gains grew by a factor of three in November compared with October.', '2025-12-02', ['Russia’s gain in November 2025 was three times that in October 2025.'], ''),
    ("Russia's advance shrank by a factor of two in September against August.", '2025-12-02', ['Russia’s gain in September 2025 was half of that in August 2025.'], ''),
    ('Russia took two-and-a-half times more land in November than in October.', '2025-12-02', ['Russia’s gain in November 2025 was 2.5 times that in October 2025.'], ''),
    ('Russia seized one and a half times more territory in November than in October.', '2025-12-02', ['Russia’s gain in November 2025 was 1.5 times that in October 2025.'], ''),
    ('Russia gained half as much again in November as in October.', '2025-12-02', ['Russia’s gain in November 2025 was 1.5 times that in October 2025.'], ''),
    ("Russia's gains in 2024 were an order of magnitude larger than in 2023.", '2025-12-02', [], '“an order of magnitude”'),
    ('In November Russia took ten times more ground than a year earlier.', '2025-12-02', ['Russia’s gain in November 2025 was ten times that in November 2024.'], ''),
    # A second number.
    ('Russia took 505 square kilometres in November, against 267 the month before.', '2025-12-02', ['Russia’s gain in November 2025 was 505 km².', 'Russia’s gain in October 2025 was 267 km².', 'Russia’s gain in November 2025 was larger than in October 2025.'], ''),
    ('Russian forces occupied 505 square kilometres in November, compared with 267 in October.', '2025-12-02', ['Russia’s gain in November 2025 was 505 km².', 'Russia’s gain in October 2025 was 267 km².', 'Russia’s gain in November 2025 was larger than in October 2025.'], ''),
    ("Russia's gains rose to 505 sq km in November from 267 in October.", '2025-12-02', ['Russia’s gain in November 2025 was 505 km².', 'Russia’s gain in October 2025 was 267 km².', 'Russia’s gain in November 2025 was larger than in October 2025.'], ''),
    ('Russia captured 505 sq km in November, up from 267.', '2025-12-02', ['Russia’s gain in November 2025 was 505 km².'], 'This part of the sentence was not read'),
    ('Russia captured 505 sq km in November (267 in October).', '2025-12-02', ['Russia’s gain in November 2025 was 505 km².', 'Russia’s gain in October 2025 was 267 km².'], ''),
    ('In November Russia took 505 square kilometres, nearly double the 267 it took in October.', '2025-12-02', ['Russia’s gain in November 2025 was nearly twice that in October 2025.', 'Russia’s gain in November 2025 was 505 km².', 'Russia’s gain in October 2025 was 267 km².'], ''),
    ('Russia seized 505 sq km in November, 238 more than in October.', '2025-12-02', ['Russia’s gain in November 2025 was 238 km² larger than in October 2025.', 'Russia’s gain in November 2025 was 505 km².'], ''),
    ('The advance slowed to 267 sq km in October from 447 in September and 594 in August.', '2025-12-02', ['Russia’s gain in October 2025 was 267 km².', 'Russia’s gain in September 2025 was 447 km².', 'Russia’s gain in August 2025 was 594 km².', 'Russia’s gain in October 2025 was smaller than in September 2025.'], ''),
    ('Russia gained 505 sq km in November, 12 percent of it in Donetsk oblast.', '2025-12-02', ['Russia’s gain in November 2025 was 505 km².'], 'To which period this number belongs, or what it counts, is n'),
    ('Russia gained 505 sq km in November, most of it in Donetsk.', '2025-12-02', ['Russia’s gain in November 2025 was 505 km².'], 'This part of the sentence was not read'),
    ('Russia captured 505 sq km in November, at a cost of 31,000 casualties, up from 26,000 in October.', '2025-12-02', ['Russia’s gain in November 2025 was 505 km².'], '“at a cost of 31,000 casualties”'),
    ('Russian forces captured 505 square kilometers of Ukrainian territory in November, the monitoring project said. That compares with 267 in October.', '2025-12-02', ['Russia’s gain in November 2025 was 505 km².', 'Russia’s gain in October 2025 was 267 km².'], ''),
    ('Gerasimov claimed that Russia had taken 606 sq km in November, 100 more than DeepState counted.', '2025-12-02', ['Russia’s gain in November 2025 was 606 km², by Russian General Staff’s count.'], 'This part of the sentence was not read'),
    ("Russia's December gains dropped by 60 to 445 sq km.", '2026-01-03', ['Russia’s gain in December 2025 was 445 km².'], 'This number has no unit'),
    ("Russia's gains shrank from 505 sq km to 445 sq km in December.", '2026-01-03', ['Russia’s gain in December 2025 was 445 km².'], 'To which period this number belongs, or what it counts, is n'),
    ('In 2025 Russia gained 4,336 square kilometres, an average of 361 a month.', '2026-01-03', ['Russia’s gain in 2025 was 4,336 km².'], 'This number has no unit'),
    ('In all of 2024 Russia gained 3,604 sq km, six times the 2023 total of 584.', '2025-12-02', ['Russia’s gain in 2024 was six times that in 2023.', 'Russia’s gain in 2024 was 3,604 km².', 'Russia’s gain in 2023 was 584 km².'], ''),
    # Ground that no series has.
    ('Elsewhere Russia took 170 square kilometres in November.', '2025-12-02', [], '“Elsewhere”'),
    ('Outside Donetsk, Russia gained 170 sq km in November.', '2025-12-02', [], '“Outside”'),
    ('Russia took 170 square kilometres in November in the rest of the country.', '2025-12-02', [], '“in the rest”'),
    ('In the remaining oblasts Russia gained 100 sq km in November.', '2025-12-02', [], '“In the remaining oblasts”'),
    ('In both oblasts Russia took 190 sq km in November.', '2025-12-02', [], '“In both oblasts”'),
    ('Everywhere else, Russia gained 170 sq km in November.', '2025-12-02', [], '“Everywhere else”'),
    ('In the north-east Russia gained 70 sq km in November 2025, more than in October.', '2025-12-02', [], '“In the north-east”'),
    ('In Kursk, Russia retook 200 sq km in November 2024.', '2025-12-02', [], '“In Kursk”'),
    ('In each of Donetsk and Kharkiv oblasts Russia took more than 100 sq km in April.', '2025-05-02', [], '“In each”'),
    ('Russia took 90 sq km in Donetsk and 50 sq km in Zaporizhzhia in November.', '2025-12-02', ['Russia’s gain in Donetsk oblast in November 2025 was 90 km².', 'Russia’s gain in Zaporizhzhia oblast in November 2025 was 50 km².'], ''),
    ('Russia took 200 sq km in Donetsk in December, compared to 150 sq km in November.', '2026-01-03', ['Russia’s gain in Donetsk oblast in December 2025 was 200 km².', 'Russia’s gain in Donetsk oblast in November 2025 was 150 km².', 'Russia’s gain in Donetsk oblast in December 2025 was larger than in November 2025.'], ''),
    ('Russia took 200 sq km in Donetsk in December, compared to 150 sq km in Zaporizhzhia.', '2026-01-03', ['Russia’s gain in Donetsk oblast in December 2025 was 200 km².'], 'This part of the sentence was not read'),
    ("Russia's gains in Donetsk in December were the largest since June, DeepState said, while in Zaporizhzhia they halved.", '2026-01-03', ['Russia’s gain in Donetsk oblast in December 2025 was larger than in every month after June 2025, by DeepState’s count.', 'Russia’s gain in Zaporizhzhia oblast in December 2025 was half of that in November 2025, by DeepState’s count.'], ''),
    ("Russia's gains in April in Donetsk oblast exceeded those in Kharkiv oblast in March.", '2025-05-02', [], 'It sets one place beside another'),
    # Dates of another time.
    ('From January 5 to April 12, Russia gained 130 sq km.', '2024-04-20', [], 'It goes from or up to a day inside a month'),
    ('From Jan 1 through Mar 31 Russia took 120 sq km.', '2024-04-20', ['Russia’s gain from January to March 2024 was 120 km².'], ''),
    ('Moscow controls roughly 19 % of Ukraine, including what it occupied in 2014.', '2025-12-02', ['The share of Ukraine that Russia held in November 2025 was roughly 19%.'], ''),
    ('Russia occupies 116,000 sq km, of which 43,000 sq km were taken before 2022.', '2025-12-02', [], 'To which period this number belongs is not clear'),
    ('Russia took 505 sq km in November, almost four years after it invaded in February 2022.', '2025-12-02', ['Russia’s gain in November 2025 was 505 km².'], ''),
    ('Since Trump took office in January 2025, Russia has gained 4,000 square kilometres.', '2025-12-02', [], 'It is a total since some day'),
    ('Russia gained 3,000 sq km between the talks in February and those in November 2025.', '2025-12-02', [], 'To which period this number belongs is not clear'),
    ('Russian troops seized 379 square kilometres from Ukraine in April, up from 240 in March, when progress slowed for a fourth month in a row.', '2025-05-02', ['Russia’s gain in March 2025 was smaller than in the month before, for the fourth month in a row.', 'Russia’s gain in April 2025 was larger than in March 2025.', 'Russia’s gain in April 2025 was 379 km².', 'Russia’s gain in March 2025 was 240 km².'], ''),
    ('Russia gained 505 sq km, Zelensky said in November.', '2025-12-02', [], 'It does not say which month is meant'),
    ('By November Russia had taken more than in the whole of 2024.', '2025-12-02', [], 'From when it counts up to then is not said'),
    ('In 2023 Russia gained 584 sq km; the following year it gained 3,604.', '2025-12-02', ['Russia’s gain in 2023 was 584 km².', 'Russia’s gain in 2024 was 3,604 km².'], ''),
    ("Russia's monthly gain grew by half between March and April.", '2025-05-02', ['Russia’s gain in April 2025 was about 50% more than in March 2025.'], ''),
    ("Between March and April Russia's gain grew from 240 to 379 sq km.", '2025-05-02', [], 'Which number belongs to which period is not clear'),
    ('In the year to April Russia took 4,700 sq km.', '2025-05-02', ['Russia’s gain from May 2024 to April 2025 was 4,700 km².'], ''),
    ('In the 12 months to April 2025 Russia took 4,700 sq km, ten times more than in the previous 12 months.', '2025-05-02', ['Russia’s gain from May 2024 to April 2025 was ten times that from May 2023 to April 2024.', 'Russia’s gain from May 2024 to April 2025 was 4,700 km².'], ''),
    ('Over three months Russia has taken 1,031 sq km, a third less than in the three months before.', '2025-12-02', [], 'It speaks of several months together'),
    ('Since the start of 2024 Russia has captured 7,940 sq km.', '2025-12-02', ['Russia’s gain from January 2024 to November 2025 was 7,940 km².'], ''),
    ('Russia took more in the second half of 2024 than in the first half.', '2025-12-02', ['Russia’s gain from July to December 2024 was larger than from January to June 2024.'], ''),
    # Records.
    ('Russian gains in November reach a one-year high.', '2025-12-02', ['Russia’s gain in November 2025 was larger than in every month after November 2024.'], ''),
    ('Russian gains fell to a two-year low in November.', '2025-12-02', ['Russia’s gain in November 2025 was smaller than in every month after November 2023.'], ''),
    ("November's gains were a 12-month high.", '2025-12-02', ['Russia’s gain in November 2025 was larger than in every month after November 2024.'], ''),
    ("November's gains were the largest this year.", '2025-12-02', ['Russia’s gain in November 2025 was the largest of the months from January to November 2025.'], ''),
    ('In November Russia took more than in any other month this year.', '2025-12-02', ['Russia’s gain in November 2025 was the largest of the months from January to November 2025.'], ''),
    ('In November Russia took more ground than in any month of last year.', '2025-12-02', [], 'It compares with each month of another year'),
    ('The slowest advance in a year: 210 sq km in February.', '2026-03-02', ['Russia’s gain in February 2026 was smaller than in every month after February 2025.', 'Russia’s gain in February 2026 was 210 km².'], ''),
    ('Largest gain since March 2022 — 725 sq km in November 2024.', '2026-03-02', ['Russia’s gain in November 2024 was larger than in every month after March 2022.', 'Russia’s gain in November 2024 was 725 km².'], ''),
    ("January's gain was larger than December's 244 square kilometres and one of the largest in winter since the invasion.", '2026-02-03', ['Russia’s gain in January 2026 was larger than in December 2025.', 'Russia’s gain in December 2025 was 244 km².'], 'It compares a season or a span with months'),
    ("Russia seized 505 square km last month. It was the biggest monthly gain since June, and nearly twice October's total.", '2025-12-02', ['Russia’s gain in November 2025 was 505 km².', 'Russia’s gain in November 2025 was larger than in every month after June 2025.', 'Russia’s gain in November 2025 was nearly twice that in October 2025.'], ''),
    ('Russia seizes 505 sq km in November, second most this year', '2025-12-02', ['Russia’s gain in November 2025 was the second largest of the months from January to November 2025.', 'Russia’s gain in November 2025 was 505 km².'], ''),
    ('Russia took 505 sq km in November, surpassed this year only by June and July.', '2025-12-02', ['Russia’s gain in November 2025 was 505 km².'], 'This part of the sentence was not read'),
    ('In November, for the first time since July, Russia gained more than 500 sq km.', '2025-12-02', ['Russia’s gain in November 2025 was over 500 km², as in no other month after July 2025.'], ''),
    ('Not since July had Russia gained more than 500 sq km in a month.', '2025-12-02', [], 'A comparison that is denied: only positive ones are checked'),
    ("Russia's monthly gain was below 500 sq km in December for the first time since October.", '2026-01-03', ['Russia’s gain in December 2025 was under 500 km², as in no other month after October 2025.'], ''),
    # Moves.
    ('Russian advance slows by half in December.', '2026-01-05', ['Russia’s gain in December 2025 was about 50% less than in November 2025.'], ''),
    ("Russia's gains fall by a third in December.", '2026-01-05', ['Russia’s gain in December 2025 was about a third less than in November 2025.'], ''),
    ('In November Russia took a quarter of the ground it took in January.', '2025-12-02', ['Russia’s gain in November 2025 was a quarter of that in January 2025.'], ''),
    ('Russian gains in November were up 89% on the month and down 30% on the year.', '2025-12-02', ['Russia’s gain in November 2025 was 89% more than in October 2025.', 'Russia’s gain in November 2025 was 30% less than in November 2024.'], ''),
    ("Russia's December gains dropped by 60 sq km from November.", '2026-01-03', ['Russia’s gain in December 2025 was 60 km² smaller than in November 2025.'], ''),
    ('Russian gains in December topped 400 sq km, as they had in November.', '2026-01-03', ['Russia’s gain in December 2025 was over 400 km².'], 'This part of the sentence was not read'),
    ('Russia failed to take more than 500 sq km in December, unlike in November.', '2026-01-03', [], 'A comparison that is denied: only positive ones are checked'),
    ('Russian gains in December topped 400 sq km, as they had in November.', '2026-01-03', ['Russia’s gain in December 2025 was over 400 km².'], 'This part of the sentence was not read'),
    # Sides and counters.
    ("Ukraine's counteroffensive in June 2023 had retaken 370 sq km.", '2025-12-02', ['The ground that Ukraine took back in June 2023 was 370 km².'], ''),
    ('The territory captured in November is larger than that which Ukraine retook in 2023.', '2025-12-02', [], 'It sets ground taken by one side beside that of the other'),
    ("Russia's casualties in November were the highest since December 2024, while it took 505 sq km.", '2025-12-02', ['Russia’s gain in November 2025 was 505 km².'], '“casualties”'),
    ('According to AFP, Russia gained 244 sq km in December, the lowest since March, while DeepState says 445 sq km, the lowest since October.', '2026-01-03', ['Russia’s gain in December 2025 was smaller than in every month after March 2025, by AFP’s count.', 'Russia’s gain in December 2025 was smaller than in every month after October 2025, by DeepState’s count.', 'Russia’s gain in December 2025 was 244 km², by AFP’s count.', 'Russia’s gain in December 2025 was 445 km², by DeepState’s count.'], ''),
    ('Russia says it took 606 sq km in November; DeepState puts it at 505 sq km, up from 267 sq km in October.', '2025-12-02', ['Russia’s gain in November 2025 was 606 km².', 'Russia’s gain in November 2025 was larger than in October 2025, by DeepState’s count.', 'Russia’s gain in November 2025 was 505 km², by DeepState’s count.', 'Russia’s gain in October 2025 was 267 km², by DeepState’s count.'], ''),
    ("ISW's 701 sq km for November is well above DeepState's 505 sq km.", '2025-12-02', ['Russia’s gain in November 2025 was 701 km², by ISW’s count.', 'Russia’s gain in November 2025 was 505 km², by DeepState’s count.'], ''),
    ("Ukraine's General Staff says Russia took 175 sq km in April, twice less than AFP's 379 sq km.", '2025-05-02', ['Russia’s gain in April 2025 was 175 km².'], 'This part of the sentence was not read'),
    ("Russia's gross gains were 560 sq km in November and its net gains 505 sq km.", '2025-12-02', ['The ground that Russia took in November 2025 was 560 km².', 'Russia’s gain in November 2025 was 505 km².'], ''),
    ('Russia gained 560 sq km but lost 55 sq km in November, a net gain of 505 sq km, its largest since June.', '2025-12-02', ['Russia’s gain in November 2025 was 505 km².'], 'To which period this number belongs is not clear'),
    ('AFP counted 701 sq km in November. DeepState counted 505 sq km. Both say it was the most since summer.', '2025-12-02', ['Russia’s gain in November 2025 was 701 km², by AFP’s count.', 'Russia’s gain in November 2025 was 505 km², by DeepState’s count.', 'Russia’s gain in November 2025 was larger than in every month after June to August 2025.'], ''),
    ("Russia's hold on Ukraine is at its largest since autumn 2022.", '2025-12-02', [], 'It compares what was held, not what was gained'),
    # Reasons.
    ("Russia's advance accelerated in November after slowing in September and October.", '2025-12-02', [], 'It says that something went up or down'),
    ("Russia's gains in November were not as large as in October.", '2025-12-02', [], 'With which month or year it compares is not understood'),
    ('Russia has gained ground for the 23rd month in a row.', '2025-12-02', [], 'Of what there was a row of months is not understood: of gain'),
    ('Russia gained more territory in November than at any time since early 2022, apart from November 2024.', '2025-12-02', [], 'It leaves something out of the comparison'),
    ('Russia took 505 sq km in November, only the third time this year it gained more than 500 sq km.', '2025-12-02', ['Russia’s gain in November 2025 was 505 km².'], 'It speaks of single months of a longer time'),
    ("Russia's gain in April was higher than that of February and March.", '2025-05-02', [], 'Whether the two periods are added up is not said'),
    # A sentence after another.
    ('October was slow. Russia gained less than in September.', '2025-12-02', [], 'Which month is meant stands in another sentence'),
    ('Russia took 267 sq km in October, the lowest since May. Its gains then almost doubled.', '2025-12-02', ['Russia’s gain in October 2025 was smaller than in every month after May 2025.', 'Russia’s gain in October 2025 was 267 km².'], 'After which period that was is not clear'),
    ('In 2024 Russia took 3,604 sq km. November was its best month, with 725 sq km.', '2025-12-02', ['Russia’s gain in 2024 was 3,604 km².'], 'Of which year that month is, is not clear after what stands '),
    ('November 2024 was the best month for Russia since 2022, with 725 sq km. A year later it took 505 sq km.', '2025-12-02', ['Russia’s gain in November 2024 was larger than in every month after 2022.', 'Russia’s gain in November 2024 was 725 km².', 'Russia’s gain in November 2025 was 505 km².'], ''),
    ('Russia took 267 sq km in October. That was the lowest since May. The following month the figure was 505.', '2025-12-02', ['Russia’s gain in October 2025 was 267 km².', 'Russia’s gain in October 2025 was smaller than in every month after May 2025.', 'Russia’s gain in November 2025 was 505 km².'], ''),
    ('Russia is on track for its biggest annual gain since 2022.', '2025-12-02', [], '2025 is not over'),
    ('Russia took 505 sq km in November. 40% of this was in Zaporizhzhia oblast.', '2025-12-02', ['Russia’s gain in November 2025 was 505 km².'], 'Which number belongs to which period is not clear'),
    # More of the same kinds.
    ("Russia's advance all but stopped in May, with 14 sq km gained against 141 sq km in April and 449 sq km in May 2025.", '2026-06-01', ['Russia’s gain in May 2026 was 14 km².', 'Russia’s gain in April 2026 was 141 km².', 'Russia’s gain in May 2025 was 449 km².', 'Russia’s gain in May 2026 was smaller than in April 2026.'], ''),
    ('Russian gains in the first quarter were the smallest since the second quarter of 2024.', '2026-06-01', [], 'It compares a season or a span with months'),
    ('Russia currently occupies 19.4% of Ukraine, up from 18.7% at this time last year.', '2026-06-01', ['The share of Ukraine that Russia held in May 2026 was 19.4%.'], 'This part of the sentence was not read'),
    ("Russia's advance reached its highest point in November 2025 (505 sq km) before falling for six months.", '2026-06-01', ['Russia’s gain in November 2025 was 505 km².'], 'This part of the sentence was not read'),
    ("May's figure is 90% lower than April's and 97% lower than that of May last year.", '2026-06-01', ['Russia’s gain in May 2026 was 90% less than in April 2026.', 'Russia’s gain in May 2026 was 97% less than in May 2025.'], ''),
    ('In October and November Russia took 772 sq km, more than in July and August combined (1,028 sq km).', '2025-12-02', ['Russia’s gain from October to November 2025 was larger than in July and August 2025 together.', 'Russia’s gain from October to November 2025 was 772 km².', 'Russia’s gain from July to August 2025 was 1,028 km².'], ''),
    ('Russia took 267 and 505 sq km in October and November respectively.', '2025-12-02', [], '“267”'),
    ('Russia took 505 sq km in November, including 200 sq km in Zaporizhzhia oblast and 150 sq km in Donetsk oblast.', '2025-12-02', ['Russia’s gain in November 2025 was 505 km².', 'Russia’s gain in Zaporizhzhia oblast in November 2025 was 200 km².', 'Russia’s gain in Donetsk oblast in November 2025 was 150 km².'], ''),
    ("The Zaporizhzhia front saw Russia's biggest gain since 2022 in November.", '2025-12-02', [], '“The Zaporizhzhia front”'),
    ('Russia gained ground in Zaporizhzhia oblast in November, its biggest monthly gain in Ukraine since June.', '2025-12-02', ['Russia’s gain in November 2025 was larger than in every month after June 2025.'], ''),
    ('For the first time since March, the Russian advance slowed from one month to the next, with 594 sq km in August after 634 in July.', '2025-09-02', ['Russia’s gain in August 2025 was 594 km².', 'Russia’s gain in July 2025 was 634 km².'], 'This part of the sentence was not read'),
    ("Russia's gains in December slowed to 244 sq km, roughly a third of November's and the lowest since March 2025.", '2026-01-03', ['Russia’s gain in December 2025 was smaller than in every month after March 2025.', 'Russia’s gain in December 2025 was roughly a third of that in November 2025.', 'Russia’s gain in December 2025 was 244 km².'], ''),
    ('Gains in May were lower than in all but one of the past 24 months.', '2026-06-02', [], 'It leaves something out of the comparison'),
    ("Russia's gain in May was neither higher nor lower than in April.", '2026-06-02', [], 'A comparison that is denied: only positive ones are checked'),
    ('In October, they seized 461 sq km, close to the average for the year (450).', '2025-11-03', ['Russia’s gain in October 2025 was 461 km².'], '“to the average”'),
    ("In 2025 Moscow's army won 4,800 sq km, more than in the two previous years combined and the most since 2022.", '2026-01-03', ['Russia’s gain in 2025 was larger than in 2023 and 2024 together.', 'Russia’s gain in 2025 was larger than in every year after 2022.', 'Russia’s gain in 2025 was 4,800 km².'], ''),
    ('Russian occupied area in Ukraine shrank in April for the first time since August 2024, by 120 sq km.', '2026-05-02', [], 'It is a total since some day'),
    ("In April the front moved in Ukraine's favour: minus 120 sq km for Russia, after plus 23 in March.", '2026-05-02', ['In April 2026 Russia lost 120 km² on balance.'], ''),
    ('The Russian advance slowed in March for the fourth month running, to 240 sq km, after peaking at 725 in November.', '2025-04-02', ['Russia’s gain in March 2025 was smaller than in the month before, for the fourth month in a row.', 'Russia’s gain in March 2025 was 240 km².', 'Russia’s gain in November 2024 was 725 km².'], ''),
]

# Words of the clause that change what a number counts, and words that do not.
WHOLE: list[tuple[str, str, list[str], str]] = [
    ("Russia's advance slowed in November, reaching 465 sq km in the first 28 days of the month.", '2025-12-03', [], '“in the first 28 days”'),
    ('The 200 sq km decrease in gains between October and November surprised analysts.', '2025-12-03', [], '“decrease'),
    ('November brought a counter-offensive that brought the area from 400 sq km to 80 sq km.', '2025-12-03', [], 'were not understood'),
    ('Russia took the most ground in Donetsk oblast, where it has gained 1,800 sq km since the start of the year.', '2025-12-03', ['Russia’s gain in Donetsk oblast from January to November 2025 was 1,800 km².'], ''),
    ('The general had claimed that 300 sq km had come under Russian control since mid-October and about 5,900 sq km in 2024.', '2025-12-03', [], ''),
    ('Russian forces took 505 sq km in the east in November.', '2025-12-03', [], '“in the east”'),
    ("Putin's army grabs most land in Ukraine since June.", '2025-12-03', ['Russia’s gain in November 2025 was larger than in every month after June 2025.'], ''),
    ('Russian marines took 50 sq km in November, the most since May.', '2025-12-03', [], '“marines”'),
    ('Ukraine demined 505 sq km of territory in November, twice as much as in October.', '2025-12-03', [], '“demined”'),
    ('Fires burned 505 sq km of occupied territory in November, the most since 2022.', '2025-12-03', [], '“Fires burned”'),
    ("Russia's 76th division took 505 sq km in November.", '2025-12-03', [], '“76th division”'),
    ('The Vostok group of forces captured 250 sq km in November.', '2025-12-03', [], '“The Vostok group”'),
    ('The grey zone grew by 120 sq km in November, DeepState said.', '2025-12-03', [], '“The grey zone”'),
    ('Russian forces occupied 505 sq km of forest belts and fields in November.', '2025-12-03', [], '“of forest belts and fields”'),
    ('Ukrainian drones slowed the Russian advance to 505 sq km in November.', '2025-12-03', [], '“drones”'),
    ('Russia paid more for its gains in November than in October.', '2025-12-03', [], '“paid”'),
    ('In November each Russian brigade gained less ground than in October.', '2025-12-03', [], '“each Russian brigade”'),
    ("The gap between DeepState's and ISW's count of November was 196 sq km.", '2025-12-03', [], '“The gap between”'),
    ('DeepState corrected its November figure from 505 to 518 sq km.', '2025-12-03', [], '“corrected”'),
    ('In November, before the river froze, Russia took 300 sq km.', '2025-12-03', [], '“before”'),
    ('Russia gained 505 sq km in November net of the 30 sq km that Ukraine retook.', '2025-12-03', [], '“net of”'),
    ("Russia's average monthly gain in 2025 was 430 sq km, against 300 sq km in 2024.", '2025-12-03', [], '“average”'),
    ('The enemy occupied 518 sq km in November, of which 200 sq km lie in the Huliaipole direction.', '2025-12-03', ['Russia’s gain in November 2025 was 518 km².'], '“lie in the Huliaipole direction”'),
    ('The area under Russian control grew by 505 sq km in November to 116,000 sq km.', '2025-12-03', [], '“to 116,000 sq km”'),
    ("Russia's November gain is second only to July's this year.", '2025-12-03', [], '“this year”'),
    ('Russian forces in November captured more than they did in September and half of October.', '2025-12-03', [], '“half”'),
    ('Already in November Russia had gained more than in all of 2024.', '2025-12-03', [], '“Already in November”'),
    ('Putin boasted in November that his army had taken 5,000 sq km.', '2025-12-03', [], 'which month is meant'),
    ('A year ago, Russia took 725 sq km in November.', '2025-12-03', [], '“A year ago”'),
    ('The gain was 505 sq km in November and 267 sq km in October, a rise of 89%.', '2025-12-03', ['Russia’s gain in November 2025 was 505 km².', 'Russia’s gain in October 2025 was 267 km².'], 'Which period it compares is not clear'),
    ("Compared with October, Russia's advance in November slowed by a third.", '2025-12-03', ['Russia’s gain in November 2025 was about a third less than in October 2025.'], ''),
    ("Compared with September, Russia's advance in November slowed by a third.", '2025-12-03', ['Russia’s gain in November 2025 was about a third less than in September 2025.'], ''),
    ("Russia's gains this year through November are 20% larger than those in the first eleven months of 2024.", '2025-12-03', [], '“through”'),
    ('That is more than in any month since November 2024, and brings the total for this year to 4,900 sq km.', '2025-12-03', [], 'It compares a season or a span with months'),
    ("At 4,900 sq km, this year's gains are the largest since 2022.", '2025-12-03', ['Russia’s gain from January to November 2025 was 4,900 km².'], 'It compares a season or a span with months'),
    ('Russia took 505 sq km in November, taking its total for 2025 to 4,900 sq km.', '2025-12-03', ['Russia’s gain in November 2025 was 505 km².'], 'is not clear'),
    ("Russia's gains in 2025 equal 0.8% of Ukraine, slightly more than the 0.7% it took in 2024.", '2025-12-03', [], '“0.8%”'),
    ("Analysts noted on Tuesday that Moscow's troops had also seized roughly 505 sq km of Ukrainian territory in November.", '2025-12-03', ['Russia’s gain in November 2025 was roughly 505 km².'], ''),
    ('ISW observed evidence indicating that Russian forces gained 505 square kilometers in November, compared to 267 square kilometers in October.', '2025-12-03', ['Russia’s gain in November 2025 was 505 km², by ISW’s count.', 'Russia’s gain in October 2025 was 267 km², by ISW’s count.', 'Russia’s gain in November 2025 was larger than in October 2025, by ISW’s count.'], ''),
    ('Three quarters of the land taken in November was in the eastern Donetsk region.', '2025-12-03', ['Of Russia’s gain in November 2025, about 75% was in Donetsk oblast.'], ''),
    ('Of the ground taken in November, 80% was in Zaporizhzhia oblast.', '2025-12-03', [], ''),
    ('Last month the occupiers advanced in Zaporizhzhia oblast three times faster than in October.', '2025-12-03', ['Russia’s gain in Zaporizhzhia oblast in November 2025 was three times that in October 2025.'], ''),
    ('Russian forces seized 505 sq km in November as winter set in.', '2025-12-03', ['Russia’s gain in November 2025 was 505 km².'], ''),
    ('Only in June and July did Russia gain more this year than in November.', '2025-12-03', [], '“Only in June and July”'),
    ('Russia occupied 116,000 sq km in November.', '2025-12-03', [], 'held, not gained in that time'),
    ('Russia occupied 19.2% of Ukraine at the end of November, the most since September 2022.', '2025-12-03', ['The share of Ukraine that Russia held in November 2025 was 19.2%.'], 'It compares what was held'),
    ('Russia nearly doubled the 267 sq km it took in October, to 505.', '2025-12-03', ['Russia’s gain in November 2025 was nearly twice that in October 2025.', 'Russia’s gain in October 2025 was 267 km².'], '“to 505”'),
    ("Moscow's gains all but doubled in November.", '2025-12-03', [], '“all but”'),
    ("November's advance ranks as the fourth-largest since March 2022.", '2025-12-03', ['Russia’s gain in November 2025 was the fourth largest of the months from April 2022 to November 2025.'], ''),
    ('Russian troops were 30% faster in November than in June, but 15% slower than in July.', '2025-12-03', ['Russia’s gain in November 2025 was 30% more than in June 2025.', 'Russia’s gain in November 2025 was 15% less than in July 2025.'], ''),
    ('Russian troops seized more Ukrainian territory in 2024 than in the previous two years combined, ISW data analysed by AFP shows.', '2025-12-03', ['Russia’s gain in 2024 was larger than in 2022 and 2023 together, by AFP’s count.'], ''),
    ('Russian milbloggers claimed gains of 700 sq km for November, but DeepState put them at 505 sq km.', '2025-12-03', ['Russia’s gain in November 2025 was 700 km².', 'Russia’s gain in November 2025 was 505 km², by DeepState’s count.'], ''),
    ('Russia regained 100 sq km of its own territory in November.', '2025-12-03', [], '“of its own”'),
    ('General Oleksandr Syrskyi told reporters that Russia seized 460 sq km in November, almost half of it in Zaporizhzhia oblast.', '2025-12-03', ['Russia’s gain in November 2025 was 460 km².'], 'almost half of it'),
    ("Russia's offensive gained 505 sq km in November, its second-best month of the year.", '2025-12-03', ['Russia’s gain in November 2025 was the second largest of the months from January to November 2025.', 'Russia’s gain in November 2025 was 505 km².'], ''),
    ('Last November was the fastest month for Russia since March 2022.', '2025-12-03', [], 'Which year “Last November” means is not clear'),
    ('The largest monthly gain this year, 634 sq km, was in July.', '2025-12-03', ['Russia’s gain in July 2025 was the largest of the months from January to November 2025.'], '“monthly gain this year”'),
    ('The Russian army grew by a third in November.', '2025-12-03', [], 'army grew”'),
    ("Russia's Vostok grouping added 250 sq km in November, the most since May.", '2025-12-03', [], '“Vostok grouping”'),
    ('Russia shelled more territory in November than in October.', '2025-12-03', [], '“shelled”'),
    ('That is three times more than over the previous 12 months, and Russia had gained only 500 sq km between January and March 2024.', '2025-12-03', ['Russia’s gain from January to March 2024 was 500 km².'], 'points to something in another sentence'),
    ('This was twice as much as in the previous year, when Russia took 4,100 sq km between January and December 2024.', '2025-12-03', [], 'belongs to “January and December 2024”'),
    ('In that time Ukraine took 120 sq km of Russian territory, while over the last year it retook only 60 sq km.', '2025-12-03', [], 'what Ukraine gained'),
    ('Over the past year Ukraine has been on the defensive, but it retook 52 sq km.', '2025-12-03', [], 'Who took ground back'),
    ("In the autumn of 2023, Ukraine's offensive stalled and Kiev liberated 90 sq km controlled by Russian forces.", '2025-12-03', ['The ground that Ukraine took back from September to November 2023 was 90 km².'], ''),
    ('In August 2024 Ukraine captured 1,200 sq km of Russian land, and Russia took 480 sq km.', '2025-12-03', ['Russia’s gain in August 2024 was 480 km².'], 'what Ukraine gained'),
    ("Russia's pace has halved, and the losses have grown.", '2025-12-03', [], 'neither which month it compares nor with which'),
    ("Russia's rate of advance has slowed by a third, analysts say.", '2025-12-03', [], 'neither which month it compares nor with which'),
    ('Russian troops are advancing at the fastest pace since 2022.', '2025-12-03', [], 'does not say which month is meant'),
    ('Moscow made its largest gains since 2022 as Kyiv ran short of men.', '2025-12-03', [], 'does not say which month is meant'),
    ('Russia made its largest monthly gains in Ukraine since November 2024', '2025-12-03', ['Russia’s gain in November 2025 was larger than in every month after November 2024.'], ''),
    ('By the end of November Russia had brought 4,900 sq km under its control, up from 4,400 sq km.', '2025-12-03', [], 'up to some day'),
    ('The total area seized by Russia reached 4,900 sq km in November.', '2025-12-03', [], 'held in all'),
    ('Russia seized 505 sq km in November, a further 60 sq km being contested.', '2025-12-03', ['Russia’s gain in November 2025 was 505 km².'], 'on top of it'),
    ('Russia took 505 sq km in November, and in that time Ukraine regained 20 sq km.', '2025-12-03', ['Russia’s gain in November 2025 was 505 km².'], '“that time”'),
    ("Russia's net gain in November was 505 sq km, and over the year it came to 4,900 sq km.", '2025-12-03', ['Russia’s gain in November 2025 was 505 km².'], '“over the year”'),
    ('In an interview in November, Syrskyi said that the enemy had taken 460 sq km.', '2025-12-03', [], 'When that was said'),
    ('ISW data published in November show that Russia seized 267 sq km.', '2025-12-03', [], 'When that was said'),
    ('November was the best month for Ukraine since April: it lost 267 sq km.', '2025-12-03', [], 'For which side'),
    ("Russia's gains in November were the largest since the summer, when Ukraine launched its counteroffensive in 2023.", '2025-12-03', [], 'Of which year the month or season is'),
    ('It recaptured twice as much ground in November as in October, Kyiv said.', '2025-12-03', [], 'Who took ground back'),
]
# fmt: on
