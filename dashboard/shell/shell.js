// What the frame needs beyond Streamlit: links within the app go to their page without loading it
// anew, the skip link, copying an address, paper, and a plain word while the server is away.
(() => {
  if (window.frontlineLedger) return;
  window.frontlineLedger = true;

  const pages = () => document.querySelector(".ledger-masthead nav")?.dataset.pages.split(" ") ?? [];
  const folder = () => location.pathname.replace(/[^/]*$/, "");

  // Streamlit follows the address bar when the reader goes back; going forward is told the same way.
  const follow = (to) => {
    history.pushState({}, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
    document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
  };

  document.addEventListener("click", (event) => {
    const copy = event.target.closest("[data-copy]");
    if (copy) {
      navigator.clipboard?.writeText(location.href).then(
        () => { copy.textContent = "Copied"; },
        () => { copy.textContent = location.href; },
      );
      return;
    }
    const link = event.target.closest("a[href]");
    const plain = !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!link || !plain || link.hasAttribute("download") || link.closest('[data-testid="stPageLink"]')) return;
    if (link.matches('[data-testid="stSkipToContent"]')) { // Streamlit's leads to the menu
      event.preventDefault();
      event.stopPropagation();
      const heading = document.querySelector("h1");
      heading.tabIndex = -1;
      heading.focus();
      return;
    }
    const to = new URL(link.href, location.href);
    const here = to.pathname === location.pathname && to.search === location.search;
    const name = to.pathname.startsWith(folder()) && to.pathname.slice(folder().length);
    if (to.origin !== location.origin || (here && to.hash) || !pages().includes(name || ".")) return;
    event.preventDefault();
    event.stopPropagation();
    if (!here) follow(to);
  }, true);

  // Charts have a width in pixels, which paper need not have.
  addEventListener("beforeprint", () => {
    const printed = document.querySelector(".ledger-footer .printed");
    if (printed) printed.textContent = `${location.href}, printed on ${new Date().toISOString().slice(0, 10)}`;
    for (const chart of document.querySelectorAll(".stPlotlyChart")) {
      chart.style.zoom = Math.min(1, 680 / chart.offsetWidth);
    }
  });
  addEventListener("afterprint", () => {
    for (const chart of document.querySelectorAll(".stPlotlyChart")) chart.style.zoom = "";
  });

  // Streamlit tells a reader whose server is away to start it in a terminal.
  new MutationObserver(() => {
    const away = document.querySelector('[role="dialog"] [data-testid="stConnectionError"], [role="dialog"]');
    if (!away || away.dataset.said || !/Connection error/.test(away.textContent)) return;
    away.dataset.said = "yes";
    for (const said of away.querySelectorAll("p, pre, code")) said.hidden = true;
    const word = document.createElement("p");
    word.textContent = "The server cannot be reached at the moment. What is on screen stays as it is; the page comes back by itself.";
    (away.querySelector('[data-testid="stDialogBody"]') ?? away.lastElementChild ?? away).prepend(word);
  }).observe(document.body, { childList: true, subtree: true });
})();
