/* The colour mode a reader chose, a key for the search box, and what only a printing browser knows.
   Everything else on the site works without a script. */
(() => {
  "use strict";

  const root = document.documentElement;
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const key = "ps-palette";

  /* Storage may be switched off; the choice then lasts for one page. */
  const recall = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const remember = (palette) => {
    try {
      localStorage.setItem(key, palette);
    } catch {
      /* Nothing to do: the page has changed already. */
    }
  };

  const chosen = recall();
  if (chosen === "dark" || chosen === "light") root.dataset.palette = chosen;

  const palette = () => root.dataset.palette || (dark.matches ? "dark" : "light");

  const startPalette = () => {
    const button = document.querySelector(".ps-palette");
    const show = () => button.setAttribute("aria-pressed", String(palette() === "dark"));
    button.addEventListener("click", () => {
      root.dataset.palette = palette() === "dark" ? "light" : "dark";
      remember(root.dataset.palette);
      show();
    });
    dark.addEventListener("change", show);
    show();
    button.hidden = false;
  };

  /* With a modifier: a bare "/" would fire while somebody dictates (WCAG 2.1.4). */
  const startShortcut = () => {
    const box = document.getElementById("ps-q");
    document.addEventListener("keydown", (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      box.focus();
      box.select();
    });
  };

  /* Thai headings in an address are a line of signs to a browser, and words to a reader. */
  const readable = (address) => {
    try {
      return decodeURI(address);
    } catch {
      return address;
    }
  };

  /* Paper cannot be clicked: it needs the whole address of each link, and the day. What lies on
     the reader's own disk has none. */
  const startPrint = () => {
    window.addEventListener("beforeprint", () => {
      const printed = document.getElementById("ps-printed");
      const day = new Intl.DateTimeFormat("th-TH", { dateStyle: "long" });
      if (printed) {
        printed.querySelector("dd").textContent = day.format(new Date());
        printed.hidden = false;
      }
      for (const link of document.querySelectorAll(".ps-body a[href]")) {
        const isHere = link.getAttribute("href").startsWith("#") || link.protocol === "file:";
        if (!isHere) link.dataset.address = readable(link.href);
      }
    });
  };

  /* An open application: how many days are left, or that it has closed since the page was made. */
  const startUntil = () => {
    for (const badge of document.querySelectorAll(".ps-badge[data-until]")) {
      const left = Math.floor((new Date(`${badge.dataset.until}T23:59:59+07:00`) - new Date()) / 864e5);
      if (left < 0) {
        badge.classList.replace("ps-badge--open", "ps-badge--closed");
        badge.dataset.left = "ปิดรับแล้ว";
      } else {
        badge.dataset.left = left ? `เหลือ ${left} วัน` : "วันสุดท้าย";
      }
    }
  };

  /* A page grows old without a new build: only the reader's clock knows. */
  const startReview = () => {
    const due = document.getElementById("ps-review");
    if (due && new Date(`${due.dateTime}T23:59:59+07:00`) < new Date()) {
      document.getElementById("ps-overdue").hidden = false;
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    startReview();
    startUntil();
    startPalette();
    startShortcut();
    startPrint();
  });
})();
