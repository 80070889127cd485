"""The words that a clause of a comparison may hold without changing what is compared.

A closed list: what is not in it was not understood (`not_known`), and a reading out of a clause with
such a word in it is not offered.
"""

from collections.abc import Iterable, Iterator

from reading.patterns import made


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Articles, pronouns, forms of "be" and "have", and prepositions of pieces that are read.
_SMALL_WORDS = _words(
    """
a an the this that those these its it their theirs they them his he him her she our we us itself
themselves own s what which who whose one ones is are was were be been being has have had having
did does do of in on at for from to by with over during within across throughout into out up
down off and but or as than against versus vs under about around onto upon so when while
"""
)
# Words that say how much, how sure or how soon, and change nothing of what is counted.
_ADVERBS = _words(
    """
only nearly almost also just roughly approximately approx some alone already again even still
now then thus therefore meanwhile however moreover furthermore indeed instead overall altogether
together combined total totally totalling totaling exactly precisely slightly significantly
sharply markedly considerably substantially dramatically steeply rapidly quickly slowly steadily
gradually noticeably barely merely mere simply well very far much too all back once quite rather
successfully reportedly allegedly apparently officially actually really finally ultimately
recently currently presently early late so least most little any ever respectable impressive
staggering whopping modest fully partially wholly partly either full partial equivalent entirety
stark forward progression forwards estimated close somewhat relatively comparatively likewise
similarly accordingly consequently clearly effectively collectively cumulatively jointly
"""
)
_ADJECTIVES = _words(
    """
territorial new newly monthly annual yearly net gross entire whole full calendar big large small
main major great huge vast significant substantial considerable notable remarkable rapid slow
steady steep slight marginal minor tiny limited recent latest current previous last past
preceding prior same similar fresh ukrainian russian enemy russia ukraine moscow kyiv kiev
kremlin putin vladimir occupying invading advancing attacking aggressor aggressors invader
invaders occupier occupiers katsaps ukrainians russians sq square km kms km2 km² kilometer
kilometers kilometre kilometres mile miles pct
"""
)
_NOUNS = _words(
    """
armed battlefield theater theatre outcome contrast army armies force forces troop troops
military soldiers units men side sides federation rf state country nation invader gain gains
advance advances advancement advancements progress territory territories land lands ground area
areas terrain soil pace rate speed tempo momentum offensive offensives conquest conquests
capture captures seizure seizures occupation expansion grab grabs haul loss losses rollback
retreat setback setbacks success successes month months year years
war invasion start beginning end time figure figures total totals number numbers amount level
levels size record records result results balance tally data analysis count counts calculation
calculations estimate estimates report reports map maps monitor monitors project period control
hands push share terms value values surface hectares performance achievement achievements
showing acres growth
"""
)
_VERBS = _words(
    """
gain gains gained gaining advance advances advanced advancing capture captures captured
capturing seize seizes seized seizing take takes took taken taking conquer conquers conquered
conquering occupy occupies occupied occupying grab grabs grabbed grabbing win wins won winning
acquire acquired acquires progress progressed move moved moves moving push pushed pushing expand
expanded expands expanding add added adds adding overrun overran annex secure secured securing
secures claw clawed wrest wrested wresting lose loses lost losing cede ceded cedes surrendered
give gave given gives giving yield yielded retake retakes retook retaken retaking recapture
recaptures recaptured recapturing reclaim reclaims reclaimed reclaiming liberate liberates
liberated liberating regain regains regained regaining recover recovers recovered freed frees
restored hold holds held control controls controlled controlling make makes made making see sees
saw seen post posts posted record recorded records register registered manage manages managed
able achieve achieved achieves notch notched score scored chalk chalked rack racked clock
clocked log logged come comes came coming rank ranks ranked amount amounts amounted amounting reach reaches
reached reaching stand stands stood mark marks marked marking total totals totalled totaled
measure measured account accounts accounted accounting result resulted resulting show shows
showed shown showing represent represents represented representing constitute constitutes
constituted equal equals fall falls fell fallen falling under became become becomes ended ending
reversal kind deliver delivered continue continued continues go went going gone happened
occurred set sets hit hits prove proved turned put puts accelerating accelerated slowing slowed
slow slows enjoy enjoyed experienced experience suffer suffered sustain sustained consolidate
grew grown grow grows growing swallow swallowed
"""
)
REPORTED = (
    r"(?:said|says?|saying|told|stat(?:es?|ed)|report(?:s|ed|ing)?|claim(?:s|ed|ing)?|wrote|writes|published|publishes|announc(?:es|ed)"
    r"|estimat(?:es|ed)|calculat(?:es|ed)|f(?:ound|inds)|show(?:s|ed|n|ing)?|suggest(?:s|ed)|indicat(?:es|ed|ing)|not(?:es|ed|ing)"
    r"|confirm(?:s|ed)|conclud(?:es|ed)|assess(?:es|ed)|reckon(?:s|ed)|observed|added|adds|acknowledg(?:es|ed)|admitt?(?:s|ed)"
    r"|declar(?:es|ed)|recall(?:s|ed)|point(?:s|ed) out|revealed?|reveals|put(?:s)?|count(?:s|ed)|tallied|documented|boasted|disclosed|argued|assured|alleged|hailed|explained|warned|emphasi[sz]ed|stressed|underlined|summed up|calculat(?:es|ed)|insist(?:s|ed)|highlight(?:s|ed))"
)
_SAYING = _words(
    """
said says say saying told states stated reported reporting reports claims claimed claiming wrote
writes published announced estimates estimated calculates calculated calculating estimating
found finds suggests suggested indicates indicated noted notes confirmed counted according
analysts analyst experts observers researchers figures statistics study studies review statement
update dataset portal outlet newspaper agency think tank ministry general staff defence defense
intelligence based sources osint open source collected provided compiled
"""
)
# These compare: known inside a comparison that was read, and not beside a number on its own.
_COMPARING = _words(
    """
more less fewer larger bigger greater higher lower smaller slower faster quicker than largest
biggest greatest highest fastest smallest lowest slowest weakest worst best steepest strongest
most least swiftest quickest sharpest poorest record slimmest successful decrease decreases
decreased decreasing reduction reductions reduced difference drop drops dropped dropping decline
declines declined declining increase increases increased increasing rise rises rising jump jumps
jumped surge surged surges slowdown deceleration acceleration growth shrinking shrank shrunk
short above below exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing top
tops topped topping double doubles doubled doubling twice triple tripled triples tripling
quadruple quadrupled treble trebled half halved halving third thirds quarter quarters fifth
tenth sixth times fold twofold threefold fourfold fivefold sixfold sevenfold eightfold tenfold
factor percent rank ranked second compared comparison relative consecutive straight running row
successive first fourth seventh eighth ninth two three four five six seven eight nine ten eleven
twelve twenty thirty dozen high low peak same match matches matched matching equal equals
equalled equaled unseen unmatched beat beats beating beaten outpaced outpace outstripped outdid
dwarfed accelerated accelerating accelerate accelerates negative positive net each every share
accounted responsible concentrated made ever par many fast dwarfing contrast unlike no not other
any since rose fell up down after pace
"""
)
# And these say how it went; beside a number of its own too: "rose to 505 sq km".
_MOVED = _words(
    """
rose risen rises fell fallen falls dropped drops declined declines decreased decreases increased
increases jumped jumps surged slowed slows shrank grew grown accelerated accelerates climbed
climbs soared dipped doubled halved tripled slipped eased slowing falling dropping declining
decreasing rising increasing growing accelerating reaching expanded up down picked quickened
plunged plummeted tumbled slumped first second third consecutive row straight largest biggest
record most highest best greatest lowest smallest slowest fastest worst weakest topped topping
exceeded exceeding surpassed passed trailed above below stopped stalled peaked peaking peak
dwarfing dwarfs minus plus remains remained translates includes including compares
"""
)
_KNOWN = _SMALL_WORDS | _ADVERBS | _ADJECTIVES | _NOUNS | _VERBS | _SAYING
P = "[\ue000-\ue7ff]"  # a period, as in `statements`
# Made blank before the words are looked up.
_PHRASES = (
    # who says so
    rf"^\W*[^\ue800-\uf7ff]{{0,160}}?\b(?:{REPORTED}|fact|assessment|evidence)(?: (?:on|in|last)? ?(?:{P}|\w+day|week|month)| (?:reporters|journalists)| in (?:an?|its|his) (?:\w+ )?(?:report|interview|statement|post|update))? that\b"
    rf"|^\W*[^\ue000-\uf7ff]{{0,160}}?\b(?!(?:added|adds|puts?|count\w*|tallied)\b){REPORTED}\b(?: (?:on |last |this )?(?:\w+day|week))?(?: that\b|:)?(?! to\b)"
    r"|\b(?:according to|as (?:reported|estimated|calculated|counted) by|based on|(?:an? |the )?(?:\w+ )?(?:analysis|study|review|calculations?|estimates?|count|data|figures)"
    r" (?:of|by|from|provided by|compiled by|published by))\b[^,;\ue000-\uf7ff]*"
    r"|\b(?:US|UK|U\.S\.|Washington|London|Finnish|Finland|Ukrainian|American|British|independent)(?:-based)? (?=(?:open|osint|think|institute|group|monitor|analy|project|map)\w*)"
    # of what is read otherwise
    rf"|\bbetween (?={P})|\bsince (?=(?:the |about |early |late |at least |in |as far back as )*{P})|\bafter (?=(?:just |only )?[\ue800-\uefff])"
    r"|\bthere (?=(?:is|are|was|were)\b)|\bbr(?:ings?|ought)\b(?! [^,;]{0,40}\bfrom\b)|\bby \d[\d,.]* (?=to [\ue800-\uefff])"
    r"|\band (?:\w+ )?\d[\d,]* (?:settlements|villages|towns)\b|\b(?:highest|lowest) point\b"
    r"|\bthe front(?: ?line)? (?:moved|shifted)\b|\bon the Ukrain\w* front\b|\b(?:Ukraine|Ukrainian|Kyiv)(?:'s)? (?:\w+ )?counter-?offensive\b"
    r"|\b(?:increase|growth|expansion) (?:in|of) (?:the )?(?:occupied |controlled )?(?:territory|area|land)\b"
    rf"|\b(?:after|before) (?={P})|^\W*headline\b"
    r"|\bmilitary campaign\b|\b(?:in|of) a single (?:calendar )?month\b|\bin such a short time\b|\bpre-(?:\d{4}|war)\b|\bon the front(?= in Ukraine)"
    r"|\b(?:eastern|western|southern|northern|northeastern|southeastern|central) (?=[\uf400-\uf7ff])"
    r"|\b(?:equal to |equivalent to )?(?:the size of|the area of|larger than|bigger than) (?:the )?[A-Z][^,;\u2014\ue000-\uf7ff]*"
)
# In the words before the clause, only what puts the whole of it elsewhere.
_ELSEWHERE = _words(
    """
east west north south eastern western northern southern northeast northeastern southeast
southeastern northwest northwestern southwest southwestern central front fronts frontline
direction directions axis sector sectors region regions oblasts oblast province provinces
district near around outside beyond village villages town towns city excluding except besides
else elsewhere everywhere there here both each every either neither before until till per
average single day days week weeks border pocket salient bridgehead
"""
)
# Known words that are not known together.
_NEVER = (
    r"\bof (?:which|whom|these|those|them)\b(?! in\b)|\bnet of\b|\b(?:its|their) own\b|\ball but (?!stopped\b|halted\b)"
    rf"|\balready (?:in|by) {P}|(?:{P}|\b(?:spring|summer|autumn|winter)) offensive\b|^\W*only in {P}"
    r"|^\W*(?:the )?(?:[\w']+ )?(?:army|forces|troops|military|soldiers) (?:has |have |had )?(?:gr[eo]wn?|rose|risen|shrank|fell|fallen|increased|doubled|halved|tripled)\b(?! (?:its|their|the)\b)"
)
_WORD = r"[^\W\d_]+(?:'(?!s\b)[^\W\d_]+)?|\d[\d,.]*(?<![,.])|'s\b"


def _blank(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def not_known(clause: str, compared: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The words of a clause that are in no list, as spans of it.

    compared: the spans that a comparison took.
    """
    clause = _blank(clause, (m.span() for m in made(_PHRASES).finditer(clause)))
    yield from (m.span() for m in made(_NEVER).finditer(clause))
    taken = list(compared)
    for match in made(_WORD).finditer(clause):
        word = match[0].lower().removeprefix("'")
        if word in _KNOWN or word in _MOVED:
            continue
        inside = any(a <= match.start() < b for a, b in taken)
        if inside and (word in _COMPARING or word[0].isdigit()):
            continue
        yield match.span()


def elsewhere(before: str) -> Iterator[tuple[int, int]]:
    """The words before a clause that put it in a place, or beside something, that no rule knows."""
    before = _blank(before, (m.span() for m in made(_PHRASES).finditer(before)))
    for match in made(_WORD).finditer(before):
        word = match[0].lower()
        named = match[0][0].isupper() and before[: match.start()].strip()
        if word in _ELSEWHERE or (named and word not in _KNOWN):
            yield match.span()
