// What the frame needs beyond Streamlit: links within the app go to their page without loading it
// anew, the skip link, what tables and languages are called, paper, and a server that is away.
(() => {
  if (window.frontlineLedger) return;
  window.frontlineLedger = true;

  const all = (selector) => [...document.querySelectorAll(selector)];
  const pages = () => document.querySelector(".ledger-masthead nav")?.dataset.pages.split(" ") ?? [];
  const folder = () => location.pathname.replace(/[^/]*$/, "");

  // Streamlit follows the address bar when the reader goes back; all else is told the same way.
  const follow = () => dispatchEvent(new PopStateEvent("popstate"));

  addEventListener("click", (event) => {
    const link = event.target.closest('a[href]:not([download])');
    const plain = !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!link || !plain) return;
    const to = new URL(link.href, location.href);
    const skip = link.matches('[data-testid="stSkipToContent"]'); // Streamlit's leads to the menu
    const here = to.pathname === location.pathname && to.search === location.search;
    const name = to.pathname.startsWith(folder()) && to.pathname.slice(folder().length);
    if (!skip && (to.origin !== location.origin || (here && to.hash) || !pages().includes(name || "."))) return;
    event.preventDefault();
    event.stopPropagation();
    if (skip) {
      const heading = document.querySelector("h1");
      heading.tabIndex = -1;
      heading.focus();
    } else if (!here) {
      history.pushState({}, "", to);
      follow();
      document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
    }
  }, true);

  // What is wider than the screen scrolls within itself, and shows on which sides it goes on.
  const SCROLLING = '.ledger-masthead ul, [data-testid="stMarkdownContainer"]:has(> table)';
  const hint = (part) => {
    const beyond = part.scrollWidth - part.clientWidth;
    part.dataset.more = [part.scrollLeft > 1 && "left", part.scrollLeft < beyond - 1 && "right"].filter(Boolean).join(" ");
    return beyond > 1;
  };
  addEventListener("scroll", (event) => { if (event.target.matches?.(SCROLLING)) hint(event.target); }, true);

  // Markdown has neither names of tables nor scopes: a table is called by the heading before it.
  const nameTables = () => {
    const headings = all("main :is(h1, h2, h3, h4), main summary");
    const before = (part) => headings.findLast((heading) => (heading.tagName !== "SUMMARY" || heading.parentElement.contains(part))
      && heading.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING)?.textContent.trim() || "Table";
    const taken = {};
    for (const table of all(".stMarkdown table")) {
      const heading = before(table);
      taken[heading] = (taken[heading] ?? 0) + 1;
      const name = taken[heading] > 1 ? `${heading} (table ${taken[heading]})` : heading;
      table.setAttribute("aria-label", name);
      for (const cell of table.tHead?.rows[0].cells ?? []) {
        cell.scope = "col";
        if (!cell.textContent.trim()) cell.setAttribute("role", "cell"); // a corner heads nothing
      }
      const part = table.parentElement;
      const scrolls = hint(part);
      const set = { role: "region", tabindex: 0, "aria-label": `${name}, scrolls sideways` };
      for (const key in set) scrolls ? part.setAttribute(key, set[key]) : part.removeAttribute(key);
    }
  };

  // Of words whose language is not recorded it is said where their letters leave no doubt:
  // Bulgarian has neither set.
  const LANGUAGES = [["uk", /[іїєґ]/i, /[ыэъёў]/i], ["ru", /[ыэё]/i, /[іїєґў]/i], ["ja", /[ぁ-ヿ]/, /[А-я]/], ["el", /[α-ω]{3}/i, /[А-я]/]];
  const names = new Intl.DisplayNames("en", { type: "language" });
  const sayLanguages = () => {
    // What is recorded of a headline comes as the title of its link (dashboard/escape.py).
    for (const link of all("main a[title], main a[data-language]")) {
      if (/^[a-z]{2}$/.test(link.title)) {
        link.dataset.language = link.lang = link.title;
        link.title = names.of(link.lang);
      } else if (link.dataset.language && link.title !== names.of(link.dataset.language)) {
        link.removeAttribute("lang");
        delete link.dataset.language;
      }
    }
    const words = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const { data, parentElement: part } = words.currentNode;
      const foreign = (data.match(/[^\x00-\u024f\s\p{P}\p{S}]/gu) ?? []).length > (data.match(/[a-z]/gi) ?? []).length;
      const language = foreign && LANGUAGES.find(([, has, hasNot]) => has.test(data) && !hasNot.test(data))?.[0];
      if (language && !part.dataset.language) part.lang = language;
      else if (part.lang && !part.dataset.language && part.childNodes.length === 1) part.removeAttribute("lang");
    }
  };

  let menu = null;
  const dress = () => {
    nameTables();
    sayLanguages();
    const list = document.querySelector(".ledger-masthead ul");
    if (!list) return;
    const open = list.querySelector("[aria-current]");
    if (list !== menu && open) list.scrollLeft = open.offsetLeft - list.offsetLeft - 40;
    hint(menu = list);
  };
  addEventListener("resize", () => setTimeout(dress, 200));

  // Streamlit tells a reader whose server is away to start it in a terminal, over the whole page. And
  // when it is there again, it waits for a choice: a run before that makes it one like any other.
  const word = document.body.appendChild(document.createElement("p"));
  word.className = "ledger-away";
  word.setAttribute("role", "status");
  let away = false;
  const connect = () => {
    const state = document.querySelector('[data-testid="stApp"]')?.dataset.testConnectionState;
    const dialog = all('[role="dialog"]').find((part) => part.querySelector("h2")?.textContent === "Connection error");
    dialog?.querySelector("button")?.click();
    if (!state || away === (state !== "CONNECTED")) return;
    away = !away;
    word.textContent = away ? "The server cannot be reached at the moment. What is on screen stays; choices work again as soon as it is back." : "";
    if (away) return;
    const { hash, pathname, search } = location; // with a hash Streamlit would only scroll
    history.replaceState(history.state, "", pathname + search);
    follow();
    history.replaceState(history.state, "", pathname + search + hash);
  };
  let waiting = 0;
  const changed = () => {
    connect();
    waiting ||= setTimeout(() => { waiting = 0; dress(); }, 100);
  };
  changed(); // a warm server's page can be whole before this script has come
  new MutationObserver(changed).observe(document.body, { childList: true, subtree: true, characterData: true, attributeFilter: ["data-test-connection-state"] });

  // Charts have a width in pixels, which paper need not have (A4 within its margins: 688 by 1017).
  const charts = () => all(".stElementContainer:has(.main-svg)");
  addEventListener("beforeprint", () => {
    const day = new Date().toISOString().slice(0, 10);
    all(".ledger-footer .printed").forEach((part) => { part.textContent = `${location.href}, printed on ${day}`; });
    for (const chart of charts()) {
      const { clientWidth, clientHeight } = chart.querySelector(".main-svg");
      chart.style.zoom = Math.min(1, 680 / clientWidth, 500 / clientHeight);
    }
  });
  addEventListener("afterprint", () => charts().forEach((chart) => { chart.style.zoom = ""; }));
})();
