"""Death at a chosen step, for programs that tests start in a process of their own."""

import os
import signal
from collections.abc import Callable
from typing import Any


def dies_before(stop: int, *steps: tuple[Any, str]) -> None:
    """Have this process killed (-9) just before step number ``stop``, counted from 0.

    steps: functions that change what is on disk, as their owner and name; all count together.
    """
    left = stop

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*arguments: Any, **options: Any) -> Any:
            nonlocal left
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            left -= 1
            return real(*arguments, **options)

        return step

    for owner, name in steps:
        setattr(owner, name, counted(getattr(owner, name)))
