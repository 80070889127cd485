"""One script at a time, but none waits for one that is slow or gone."""

import threading

from dashboard import turns


def _run(*steps: threading.Event) -> threading.Thread:
    """A script that takes its turn, says so by the first event, and ends at the second."""

    def script() -> None:
        turns.take()
        steps[0].set()
        steps[1].wait()
        turns.give()

    thread = threading.Thread(target=script, daemon=True)
    thread.start()
    return thread


def test_the_second_script_runs_when_the_first_is_done() -> None:
    began, end = [threading.Event(), threading.Event()], [threading.Event(), threading.Event()]
    first = _run(began[0], end[0])
    began[0].wait()
    second = _run(began[1], end[1])
    end[0].set()
    first.join()
    began[1].wait()
    end[1].set()
    second.join()


def test_a_script_that_ended_without_a_word_holds_nobody_up() -> None:
    gone = threading.Thread(target=turns.take)
    gone.start()
    gone.join()
    began, end = threading.Event(), threading.Event()
    next_one = _run(began, end)
    began.wait()
    end.set()
    next_one.join()


def test_a_slow_script_holds_nobody_up() -> None:
    began, end = threading.Event(), threading.Event()
    slow = _run(began, end)
    began.wait()
    other_began, other_end = threading.Event(), threading.Event()
    other = _run(other_began, other_end)
    other_began.wait()  # while the slow one still runs
    assert slow.is_alive()
    end.set()
    slow.join()
    other_end.set()
    other.join()


def test_a_script_that_runs_again_does_not_wait_for_itself() -> None:
    turns.take()
    turns.take()
    turns.give()
