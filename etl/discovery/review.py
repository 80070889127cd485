"""Walk the queue of candidates: open, add, drop, put off or quit. Each decision is kept at once."""

from collections import Counter
from collections.abc import Callable

from etl.discovery.queue import Candidate, Queue

ANSWERS = {"o": "open", "a": "add", "d": "drop", "l": "later", "q": "quit"}
STATUS = {"drop": "dropped", "later": "later"}


def waiting(queue: Queue) -> list[Candidate]:
    """Candidates nobody has decided on: new ones first, then those put off; best first."""
    candidates = [one for one in queue.read() if one.status in ("new", "later")]
    return sorted(candidates, key=lambda one: one.status == "later")


def review(
    queue: Queue,
    ask: Callable[[Candidate, int, int], str],
    add: Callable[[str], bool],
    open_page: Callable[[str], object],
) -> Counter[str]:
    """Ask for each waiting candidate until all are seen or the answer is quit; counts statuses.

    ask(candidate, its number, how many) returns one of the words of ANSWERS. add(url) puts the
    article into the ledger and says whether it did; if not, the candidate is put off.
    """
    done: Counter[str] = Counter()
    candidates = waiting(queue)
    for number, candidate in enumerate(candidates, 1):
        while (answer := ask(candidate, number, len(candidates))) == "open":
            open_page(candidate.url)
        if answer == "quit":
            break
        status = STATUS.get(answer) or ("added" if add(candidate.url) else "later")
        queue.mark(status, [candidate.url])
        done[status] += 1
    return done
