"""What comes from data reaches the screen as the text that it is: on every page, in every frame.

Streamlit reads markdown in nearly all of its texts, labels too. So each text given to it here is
fixed, a number or a date, or has gone through `escape.plain`, `link` or `sentence`; `escape.note`
does it for boxes. Looked at is the code, not a run: a page that no test opens is looked at as well.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard import escape
from tests.ledger import PROJECT

SOURCES = sorted(p for part in (".", "pages", "dashboard") for p in (PROJECT / part).glob("*.py"))
# What shows its first argument, or one of the named ones, as markdown.
SHOWN = {
    "badge", "button", "caption", "checkbox", "download_button", "error", "exception", "expander",
    "feedback", "file_uploader", "form_submit_button", "header", "html", "info", "link_button",
    "markdown", "metric", "multiselect", "number_input", "page_link", "pills", "popover", "radio",
    "segmented_control", "select_slider", "selectbox", "slider", "spinner", "status", "subheader",
    "success", "tabs", "text_area", "text_input", "title", "toast", "toggle", "warning", "write",
    "date_input", "write_stream", "chat_message", "latex",
}  # fmt: skip
ANYWHERE = SHOWN - {"button", "error", "feedback", "exception", "html", "status", "title", "write"}
NAMED = {"body", "label", "help", "caption", "text"}
PASSED_ON = {"label", "source", "help"}  # of functions of these: looked at where they are called
OWN = {"frame", "inputs", "tables", "escape"}
FIRST_IS_AN_ADDRESS = {"page_link"}
ESCAPES = {"plain", "link", "sentence"}
FORMATS = {"number", "month", "day", "km2", "sq_mi", "share", "age"}  # of theme: numbers and dates
COUNTS = {"len", "int", "round", "sum", "abs"}
FIXED = re.compile(r"_?[A-Z][A-Z0-9_]*")
PLAIN_TYPES = {"int", "float", "bool", "date"}
NUMBER_OR_DATE = re.compile(r"[+,]?(\.\d+)?[dfg%]|[+,]|.*%[a-zA-Z].*")

Scope = ast.Module | ast.FunctionDef | ast.Lambda
Loops = (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)


class Code:
    """One file, and what its names can stand for."""

    def __init__(self, text: str, own: bool = False) -> None:
        self.own = own  # one of those modules itself
        self.tree = ast.parse(text)
        self.scope: dict[ast.AST, Scope] = {}
        self._enter(self.tree, self.tree)
        self.looking: set[tuple[str, int, int]] = set()

    def _enter(self, node: ast.AST, scope: Scope) -> None:
        self.scope[node] = scope
        inner = node if isinstance(node, (ast.Module, ast.FunctionDef, ast.Lambda)) else scope
        for child in ast.iter_child_nodes(node):
            self._enter(child, inner)

    # --- names

    def bound(self, name: str, scope: Scope) -> list[tuple[ast.expr | None, bool]] | None:
        """What a name is given in a scope: expressions, and whether it is one of their elements.

        None where the scope does not bind it; an expression of None is one that nobody can know.
        """
        found: list[tuple[ast.expr | None, bool]] = []
        if not isinstance(scope, ast.Module):
            arguments = scope.args
            named = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
            for argument in named:
                if argument.arg == name:
                    found += [(value, False) for value in self._given(argument, scope, named)]
            if arguments.vararg and arguments.vararg.arg == name:
                rest = [call.args[len(named) :] for call in self._calls(scope)]
                found += [(ast.Tuple(elts=given), False) for given in rest] or [(None, False)]
        for node, where in self.scope.items():
            if where is not scope:
                continue
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    found += self._targets(name, target, node.value, False)
            elif isinstance(node, (ast.AnnAssign, ast.AugAssign, ast.NamedExpr)):
                if node.value is not None:
                    found += self._targets(name, node.target, node.value, False)
            elif isinstance(node, ast.For):
                found += self._targets(name, node.target, node.iter, True)
            elif isinstance(node, Loops):
                for loop in node.generators:
                    found += self._targets(name, loop.target, loop.iter, True)
            elif isinstance(node, ast.withitem) and node.optional_vars is not None:
                found += self._targets(name, node.optional_vars, node.context_expr, False)
        return found or None

    def _given(
        self, argument: ast.arg, scope: ast.FunctionDef | ast.Lambda, named: list[ast.arg]
    ) -> list[ast.expr | None]:
        """What a parameter is given where the function is called in this file."""
        if isinstance(argument.annotation, ast.Name) and argument.annotation.id in PLAIN_TYPES:
            return [ast.Constant(0)]
        if self.own and argument.arg in PASSED_ON:
            return [ast.Constant("")]
        given: list[ast.expr | None] = []
        for call in self._calls(scope):
            at = named.index(argument)
            by_name = [k.value for k in call.keywords if k.arg == argument.arg]
            given += by_name or call.args[at : at + 1] or [None]
        return given or [None]

    def _calls(self, scope: ast.FunctionDef | ast.Lambda) -> list[ast.Call]:
        """Where a function of this file is called in it."""
        return [
            node
            for node in self.scope
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and isinstance(scope, ast.FunctionDef)
            and node.func.id == scope.name
        ]

    def _targets(
        self, name: str, target: ast.expr, value: ast.expr, element: bool
    ) -> list[tuple[ast.expr | None, bool]]:
        if isinstance(target, ast.Name):
            return [(value, element)] if target.id == name else []
        inside = [n for n in ast.walk(target) if isinstance(n, ast.Name) and n.id == name]
        if not inside or not isinstance(target, (ast.Tuple, ast.List, ast.Starred)):
            return []
        fixed = not element and isinstance(value, ast.Tuple)
        if fixed and isinstance(target, ast.Tuple) and len(target.elts) == len(value.elts):  # type: ignore[attr-defined]
            pairs = zip(target.elts, value.elts, strict=True)  # type: ignore[attr-defined]
            return [b for t, v in pairs for b in self._targets(name, t, v, False)]
        targets = [target.elts] if isinstance(target, ast.Tuple) else []
        if element and isinstance(value, (ast.Tuple, ast.List)):  # (("Earlier", 1), ("Later", 2))
            rows = [one.elts for one in value.elts if isinstance(one, ast.Tuple)]
            if targets and all(len(row) == len(targets[0]) for row in rows) and rows:
                return [
                    found
                    for row in rows
                    for t, v in zip(targets[0], row, strict=True)
                    for found in self._targets(name, t, v, False)
                ]
        is_zip = isinstance(value, ast.Call) and ast.unparse(value.func) == "zip"
        if element and is_zip and targets and len(value.args) == len(targets[0]):  # type: ignore[attr-defined]
            return [
                found
                for t, v in zip(targets[0], value.args, strict=True)  # type: ignore[attr-defined]
                for found in self._targets(name, t, v, True)
            ]
        return [(value if self._is_fixed(value) else None, element)]

    def _is_fixed(self, node: ast.expr) -> bool:
        """Whether it is a constant of the code, or is taken from one."""
        if isinstance(node, ast.Constant):
            return True
        if isinstance(node, ast.Name):
            return bool(FIXED.fullmatch(node.id))
        if isinstance(node, ast.Attribute):
            return bool(FIXED.fullmatch(node.attr)) or (
                node.attr in ("title", "path") and self._is_fixed(node.value)
            )
        if isinstance(node, ast.Subscript):
            return self._is_fixed(node.value)
        if isinstance(node, (ast.Tuple, ast.List)):
            return all(self._is_fixed(one) for one in node.elts)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            return node.func.attr in ("items", "values") and self._is_fixed(node.func.value)
        return False

    def _follow(self, node: ast.Name, depth: int) -> bool:
        scope: Scope = self.scope[node]
        while (found := self.bound(node.id, scope)) is None:
            if isinstance(scope, ast.Module):
                return False
            scope = self.scope[scope]
        key = (node.id, id(scope), depth)
        if key in self.looking:
            return True  # a name that is added to itself
        self.looking.add(key)
        try:
            return all(
                value is not None and self.holds(value, depth + element) for value, element in found
            ) and (depth == 0 or self._added(node.id, scope, depth))
        finally:
            self.looking.discard(key)

    def _added(self, name: str, scope: Scope, depth: int) -> bool:
        """Whether all that is put into a list later may be shown."""
        return all(
            self.holds(node.args[-1], depth if node.func.attr == "extend" else depth - 1)
            for node, where in self.scope.items()
            if where is scope
            and isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id == name
            and node.func.attr in ("append", "extend", "insert")
        )

    # --- expressions

    def safe(self, node: ast.expr) -> bool:
        """Whether a text may be shown as it is."""
        if self._is_fixed(node) or self.is_number(node):
            return True
        if isinstance(node, ast.JoinedStr):
            return all(
                isinstance(part, ast.Constant) or self._formatted(part) for part in node.values
            )
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            return self.safe(node.left) and self.safe(node.right)
        if isinstance(node, ast.IfExp):
            return self.safe(node.body) and self.safe(node.orelse)
        if isinstance(node, ast.BoolOp):
            return all(self.safe(value) for value in node.values)
        if isinstance(node, ast.NamedExpr):
            return self.safe(node.value)
        if isinstance(node, ast.Name):
            return self._follow(node, 0)
        if isinstance(node, ast.Attribute):  # a part of what is fixed
            return isinstance(node.value, ast.Name) and self._follow(node.value, 0)
        if isinstance(node, ast.Subscript):
            return self.holds(node.value, 1)
        return isinstance(node, ast.Call) and self._call(node)

    def _formatted(self, part: ast.expr) -> bool:
        assert isinstance(part, ast.FormattedValue)
        if part.format_spec is not None:
            spec = ast.unparse(part.format_spec)
            return bool(NUMBER_OR_DATE.fullmatch(spec.removeprefix("f").strip("'\"")))
        return part.conversion == -1 and self.safe(part.value)

    def _call(self, node: ast.Call) -> bool:
        function = node.func
        if isinstance(function, ast.Name):
            made = self._returned(function.id)
            return function.id in (ESCAPES if self.own else set()) | COUNTS or (
                bool(made) and all(self.safe(value) for value in made)
            )
        if not isinstance(function, ast.Attribute):
            return False
        owner = function.value.id if isinstance(function.value, ast.Name) else ""
        if owner == "escape":
            return function.attr in ESCAPES
        if owner == "theme":
            return function.attr in FORMATS
        if function.attr == "join" and len(node.args) == 1:
            return self.safe(function.value) and self.holds(node.args[0], 1)
        # a function that makes markdown is given what escapes, see wording.article_card
        return any(k.arg == "plain" and ast.unparse(k.value) == "escape.plain"
                   for k in node.keywords)  # fmt: skip

    def _returned(self, name: str) -> list[ast.expr]:
        """What a function of this file returns."""
        return [
            node.value
            for node, where in self.scope.items()
            if isinstance(node, ast.Return)
            and node.value is not None
            and isinstance(where, ast.FunctionDef)
            and where.name == name
        ]

    def is_number(self, node: ast.expr) -> bool:
        """Whether it is a number: none can be markup."""
        if isinstance(node, ast.Constant):
            return isinstance(node.value, (int, float))
        if isinstance(node, ast.Call):
            return isinstance(node.func, ast.Name) and node.func.id in COUNTS
        if isinstance(node, ast.BinOp):  # a text is multiplied and has an operator %, too
            sides = self.is_number(node.left), self.is_number(node.right)
            return all(sides) if isinstance(node.op, (ast.Mult, ast.Mod)) else any(sides)
        return False

    def holds(self, node: ast.expr, depth: int) -> bool:
        """Whether all texts may be shown that are so deep in lists of lists, or in a mapping."""
        if depth == 0:
            return self.safe(node)
        if self._is_fixed(node):
            return True
        if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
            return all(
                self.holds(one.value, depth)
                if isinstance(one, ast.Starred)
                else self.holds(one, depth - 1)
                for one in node.elts
            )
        if isinstance(node, (ast.ListComp, ast.GeneratorExp, ast.SetComp)):
            return self.holds(node.elt, depth - 1)
        if isinstance(node, ast.DictComp):
            return self.holds(node.value, depth - 1)
        if isinstance(node, ast.Dict):
            return all(
                self.holds(value, depth if key is None else depth - 1)
                for key, value in zip(node.keys, node.values, strict=True)
            )
        if isinstance(node, ast.BinOp):
            return self.holds(node.left, depth) and self.holds(node.right, depth)
        if isinstance(node, ast.IfExp):
            return self.holds(node.body, depth) and self.holds(node.orelse, depth)
        if isinstance(node, ast.Subscript):  # a part of a list, or one element
            return self.holds(node.value, depth + (not isinstance(node.slice, ast.Slice)))
        if isinstance(node, ast.Name):
            return self._follow(node, depth)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            last = node.args[-1]
            if node.func.id == "zip" and isinstance(last, ast.Starred):  # rows for columns
                return self.holds(last.value, depth)
            passing = {"filter", "list", "sorted", "dict", "reversed", "tuple"}
            return node.func.id in passing and self.holds(last, depth)
        return False

    # --- what is shown

    def shown(self) -> Iterator[tuple[ast.Call, ast.expr]]:
        """Each text that is given to streamlit, or to a function of ours that passes it on."""
        for node in ast.walk(self.tree):
            if not isinstance(node, ast.Call):
                continue
            function = node.func
            if isinstance(function, ast.Name) and self.own:
                yield from self._passed_on(node, function.id)
            if not isinstance(function, ast.Attribute):
                continue
            owner = function.value.id if isinstance(function.value, ast.Name) else ""
            if owner in OWN:
                yield from self._passed_on(node, function.attr)
            elif function.attr in (SHOWN if owner == "st" else ANYWHERE):
                if node.args and function.attr not in FIRST_IS_AN_ADDRESS:
                    yield node, node.args[0]
                for keyword in node.keywords:
                    if keyword.arg in NAMED:
                        yield node, keyword.value

    def _passed_on(self, node: ast.Call, name: str) -> Iterator[tuple[ast.Call, ast.expr]]:
        for parameter, value in zip(PARAMETERS.get(name, ()), node.args, strict=False):
            if parameter in PASSED_ON:
                yield node, value
        for keyword in node.keywords:
            if keyword.arg in PASSED_ON and name in PARAMETERS:
                yield node, keyword.value

    def faults(self) -> list[str]:
        """Line and code of each text that may hold markup."""
        return [
            f"line {value.lineno}: {ast.unparse(value)[:90]}"
            for _, value in self.shown()
            if not (self.holds(value, 1) if isinstance(value, (ast.List, ast.ListComp)) else
                    self.safe(value))
        ]  # fmt: skip


PARAMETERS = {
    node.name: [a.arg for a in (*node.args.args, *node.args.kwonlyargs)]
    for name in sorted(OWN)
    for node in ast.parse((PROJECT / "dashboard" / f"{name}.py").read_text(encoding="utf-8")).body
    if isinstance(node, ast.FunctionDef)
}


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.relative_to(PROJECT).as_posix())
def test_every_text_from_data_is_escaped_before_it_is_shown(path: Path) -> None:
    assert (
        Code(
            path.read_text(encoding="utf-8"),
            own=path.parent.name == "dashboard" and path.stem in OWN,
        ).faults()
        == []
    )


@pytest.mark.parametrize(
    "code",
    [
        "st.info(f'None of {place}')", "st.warning(why)", "st.markdown(row.headline)",
        "st.write('a' + name)", "st.caption(escape.without_invisible(x))", "st.title(titles[0])",
        "part.markdown(text)", "st.error(str(why))", "st.subheader(f'{options[month]}: all')",
        "a = escape.plain(x)\na = y\nst.info(a)", "a, b = pair\nst.info(a)",
        "lines = []\nlines.append(x)\nst.markdown('\\n'.join(lines))",
        "lines = [escape.plain(x)]\nlines += [y]\nst.markdown('\\n'.join(lines))",
        "st.markdown('\\n'.join(f'- {r.name}' for r in rows))", "st.expander(label)",
        "st.info(x or 'Nothing')", "st.info('a' if b else c)", "st.info(f'{x!r}')",
        "st.info(f'{name:>10}')", "def f(text):\n    st.info(text)", "st.metric('a', 1, help=x)",
        "for x in rows:\n    st.info(x)", "if told := words(x):\n    st.info(told)",
        "tables.chart(fig, title=t, source=words(x))", "inputs.choose(label, {})",
        "st.page_link('pages/a.py', label=row.name)", "st.info(theme.title(x))",
        "st.info(theme.month(x) + y)", "st.info('%s' % x)", "st.info('{}'.format(x))",
        "st.tabs([x, 'a'])", "st.checkbox(f'{label} ({sure:.0%})')", "other.plain(x)\nst.info(x)",
        "st.info(other.plain(x))", "st.info(plain(x))", "import x\nst.info(x)",
        "st.info('a' * 2 + x * 3)", "st.info('%s' % 3 + x % 2)",
        "def say(t):\n    st.info(t)\nsay('a')\nsay(x)",
        "def say(*t):\n    st.info(' '.join(t))\nsay('a')\nsay('a', x)",
        "def say(*t):\n    st.info(' '.join(t))\nsay(*x)",
        "def words(x):\n    return x if y else 'a'\nst.info(words(y))",
        "for a, n in (('x', b), ('y', c)):\n    st.info(n)",
        "c = [[v for v in t[n]] for n in t]\nst.info(' '.join(' '.join(r) for r in zip(*c)))",
        "st.info(wording.card(row, plain=str))", "st.toast(body=x)",
    ],
)  # fmt: skip
def test_a_text_that_may_hold_markup_is_found(code: str) -> None:
    assert Code(code).faults()


@pytest.mark.parametrize(
    "code",
    [
        "st.info('Nothing')", "st.info(escape.plain(x))", "st.info(f'**{escape.plain(x)}** all')",
        "st.markdown(escape.sentence(parts) + escape.link(a, b))", "st.info(theme.NAME)",
        "st.info(f'{len(rows)} of {theme.number(n)}, {theme.month(m)}')",
        "lines = []\nlines.append(escape.plain(x))\nst.markdown('\\n'.join(lines))",
        "st.markdown('\\n'.join(f'- {escape.plain(r)}' for r in rows))",
        "o = {i: theme.month(i) for i in all}\nst.subheader(f'{o[m]}: all')",
        "if line := escape.plain(x):\n    st.info(line)", "st.checkbox(f'a ({sure:.0%})')",
        "def f(label):\n    st.write_bytes(label)", "path.write(x)",
        "NAMES = {}\nst.info(NAMES[x])", "def f(n: int):\n    st.info(f'{n}')",
        "def say(t):\n    st.info(t)\nsay('a')\nsay(escape.plain(x))",
        "def words(x):\n    return escape.plain(x)\nst.info(words(y))",
        "for a, n in (('x', b), ('y', c)):\n    st.info(a)",
        "for tab, (name, y) in zip(st.tabs(['a']), words.ALL):\n    st.info(name)",
        "c = [[escape.plain(v) for v in t[n]] for n in t]\n"
        "st.info(' '.join(' '.join(r) for r in zip(*c)))",
        "st.markdown(wording.card(row, plain=escape.plain))", "st.page_link(entry, label='All')",
        "st.tabs(['a', 'b'])", "st.info(escape.plain(x) if x else '')",
        "a = escape.plain(x)\na += 'b'\nst.info(a)",
    ],
)  # fmt: skip
def test_a_text_that_cannot_is_not(code: str) -> None:
    assert Code(code).faults() == []


def test_a_note_shows_its_text_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr("streamlit.warning", shown.append)
    escape.note("*a* <b> [c](http://d) :red[e]", kind="warning")
    assert shown == [escape.plain("*a* <b> [c](http://d) :red[e]")]
