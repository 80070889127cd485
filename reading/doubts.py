"""Why a row is not sure: one table for figures, events and comparisons.

A row with any of these is shown to a reviewer, who reads the words; nothing takes it unseen. What is
sure was therefore said in one sentence, of one place, by one body, at one time.
"""

from dataclasses import dataclass

from reading import asides
from reading.vocabulary import pattern


@dataclass(frozen=True)
class Doubt:
    """``words`` follow "not sure: "; ``example`` is made up; ``forbids``: what is not taken unseen."""

    words: str
    example: str
    forbids: str


DOUBTS = {
    "period": Doubt(
        "the period stands in another sentence",
        "November was a record, DeepState says. The Russian army took 505 sq km of land.",
        "a figure of that period",
    ),
    "dates": Doubt(
        "two dates stand near",
        "The gain fell from 564 sq km in July to 464 in August, DeepState says.",
        "a figure of the nearer one",
    ),
    "no day": Doubt(
        "neither a day nor who counted stands in its sentence",
        "DeepState sees few changes. Russia holds 19 percent of Ukraine.",
        "a level of the day of publication",
    ),
    "counters": Doubt(
        "two who count stand near",
        "DeepState, unlike the ISW, counted 505 sq km in November.",
        "a figure of the nearer one",
    ),
    "counted later": Doubt(
        "who counted is named in a later sentence",
        "Russia took 505 sq km in November.\n\nDeepState published a new map.",
        "a figure of that counter",
    ),
    "place": Doubt(
        "the place is taken from another sentence",
        "Russia says it captured Pokrovsk. The town is ours, the General Staff said.",
        "a row of that place",
    ),
    "unit": Doubt(
        "its unit stands at another number",
        "DeepState: the enemy took 505 sq km in November. In October it took 267.",
        "a figure in that unit",
    ),
    "twice": Doubt(
        "the text says it in two ways",
        "DeepState: 505 sq km in November. Over the year, 505 sq km, it said of 2025.",
        "each of the two rows",
    ),
    "holder": Doubt(
        "it is Ukraine that holds this",
        "DeepState: the Ukrainian army controls 20 percent of the Donetsk region.",
        "a level held by Russia",
    ),
    "size": Doubt(
        "so much is held, hardly taken in that time",
        "DeepState: the enemy took 112,000 sq km in November.",
        "a gain",
    ),
    "retold": Doubt(
        "the page tells it again as background, or at its foot",
        "As reported earlier, Russia's defence ministry said it had captured Pokrovsk.",
        "any row",
    ),
    "old": Doubt(
        "it tells of long ago",
        "Russia's defence ministry said on 17 February 2024 that Avdiivka was captured.",
        "an event of a day more than 45 days ago, a figure of before the invasion",
    ),
    "speaker": Doubt(
        "who says so is named in an earlier sentence",
        "Gerasimov reported to the president. In particular, Russian troops took Pokrovsk.",
        "an event said by him",
    ),
    "speakers": Doubt(
        "two who speak stand near",
        "The Ukrainian General Staff and, later, Zelensky said Pokrovsk was held.",
        "an event said by the nearer one",
    ),
    "troops": Doubt(
        "troops act, and nobody is named to say so",
        "Ukrainian forces said Pokrovsk was held.",
        "an event said by them",
    ),
    "far": Doubt(
        "other words stand between the place and what is said",
        "Gerasimov reported that the assault groups finished taking, street by street, Pokrovsk.",
        "an event",
    ),
    "homonym": Doubt(
        "several places are called so",
        "The Russian Defence Ministry said it had taken Andriivka.",
        "an event of the likeliest of them",
    ),
    "unknown": Doubt(
        "a place that the ledger does not have stands near",
        "Gerasimov said his troops took the village of Dzvinkivka and went on to hold Pokrovsk.",
        "an event of its neighbour",
    ),
    "part": Doubt(
        "a part of the place is spoken of",
        "The Russian Defence Ministry said it had captured Pokrovsk, its southern half.",
        "an event of all of it",
    ),
    "plan": Doubt(
        "a plan, a condition or a question stands near",
        "Gerasimov, who was ordered to take Lyman, said that Pokrovsk was captured.",
        "an event",
    ),
    "region": Doubt(
        "a whole region, or the city it is called after",
        "Russia's defence ministry said that all of Luhansk region was liberated.",
        "an event",
    ),
    "counter": Doubt(
        "who counted stands in another sentence",
        "DeepState drew a map. Russia gained more territory in November 2025 than in October 2025.",
        "a comparison by that count",
    ),
    "ground": Doubt(
        "the sentence names neither ground nor whose it is",
        "The rate of November 2025 was higher than that of October 2025, DeepState says.",
        "a comparison",
    ),
    "subject": Doubt(
        "which period is compared is not in the sentence",
        "Russia made the largest gain of territory since November 2024, DeepState says.",
        "a comparison",
    ),
}


def words(names: list[str]) -> tuple[str, ...]:
    """What the reviewer reads, each once."""
    return tuple(DOUBTS[name].words for name in dict.fromkeys(names))


def sure(doubts: tuple[str, ...]) -> float:
    """Between 0 and 1; below a half with any doubt."""
    return round(0.95 * 0.5 ** len(doubts), 3)


class Shady:
    """The parts of a page that are never sure. ``low``: the page's text, plain."""

    def __init__(self, low: str) -> None:
        self.foot = asides.foot(low)
        self.spans = asides.retold(low)

    def holds(self, at: int) -> bool:
        """Whether the character ``at`` stands in such a part."""
        return at >= self.foot or any(a <= at < b for a, b in self.spans)


UKRAINE_HOLDS = pattern(
    r"(?<!\w){ukraine_itself}(?:,[^,.;]{3,50},)?(?: [^\W\d]+){0,2} {ukraine_holds}\w*[^.;]{0,60}$"
)
PART_NEAR = pattern(r"(?<!\w){part_near}(?!\w)|%")
SIDE_OF_IT = pattern(r"(?<!\w){side_of_it}\w*(?: {of})? $")
