/* The search page: every word of the question must stand in a page, spaces apart. Thai needs no
   dictionary for that. Without this script the page is an index of all titles. */
(() => {
  "use strict";

  const SHOWN = 50;
  const AROUND = 70;

  /* Both sides lose what readers do not mean: digits of the other script, dots, spaces, case. */
  const normalise = (text) =>
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
      .replace(/\u0e4d\u0e32/g, "\u0e33")
      .replace(/เเ/g, "แ")
      .replace(/([ก-๎])[.]/g, "$1")
      .replace(/[\s\u200b]+/g, "");

  const score = (record, words) => {
    if (!words.every((word) => record.all.includes(word))) return 0;
    const named = words.filter((word) => record.name.includes(word)).length;
    return 1 + 10 * named + (record.name === words.join("") ? 100 : 0);
  };

  /* Thai writes no spaces between words; where a browser cannot tell them apart, a space must do. */
  const wordEnd = (text, at) => {
    if (at >= text.length) return text.length;
    if (!("Segmenter" in Intl)) return Math.max(at, text.indexOf(" ", at));
    const word = new Intl.Segmenter("th", { granularity: "word" }).segment(text).containing(at);
    return word.index;
  };

  /* The words around the first hit; the hit is looked for in the text as it is written. */
  const excerpt = (text, asked) => {
    const at = Math.max(0, ...asked.map((word) => text.toLowerCase().indexOf(word.toLowerCase())));
    const from = Math.max(0, text.lastIndexOf(" ", Math.max(0, at - AROUND)));
    const to = wordEnd(text, at + 2 * AROUND);
    return (from ? "…" : "") + text.slice(from, to).trim() + (to < text.length ? "…" : "");
  };

  const marked = (text, asked) => {
    const part = document.createDocumentFragment();
    const words = asked.filter((word) => word.length > 1).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    if (!words.length) return document.createTextNode(text);
    for (const piece of text.split(new RegExp(`(${words.join("|")})`, "gi"))) {
      const hit = asked.some((word) => word.toLowerCase() === piece.toLowerCase());
      const node = hit ? document.createElement("mark") : document.createTextNode(piece);
      if (hit) node.textContent = piece;
      part.append(node);
    }
    return part;
  };

  const row = (record, asked, root) => {
    const item = document.createElement("li");
    item.className = "ps-row";
    const link = document.createElement("a");
    link.className = "ps-row__title";
    link.href = new URL(record.url.slice(1), root);
    link.append(marked(record.title, asked));
    const meta = document.createElement("span");
    meta.className = "ps-row__meta";
    meta.textContent = record.section;
    const text = document.createElement("p");
    text.className = "ps-row__summary";
    text.append(marked(excerpt(record.text, asked), asked));
    item.append(link, meta, text);
    return item;
  };

  const show = (records, question, results, status, root) => {
    const asked = question.trim().split(/\s+/);
    const words = asked.map(normalise).filter(Boolean);
    const found = records
      .map((record) => ({ record, score: score(record, words) }))
      .filter((hit) => hit.score)
      .sort((a, b) => b.score - a.score || (a.record.date < b.record.date ? 1 : -1));
    const list = document.createElement("ul");
    list.className = "ps-rows";
    list.append(...found.slice(0, SHOWN).map((hit) => row(hit.record, asked, root)));
    results.replaceChildren(list);
    results.hidden = !found.length;
    status.textContent = found.length
      ? `พบ ${found.length} หน้าที่มีคำว่า “${question}”` + (found.length > SHOWN ? ` แสดง ${SHOWN} หน้าแรก` : "")
      : `ไม่พบหน้าที่มีคำว่า “${question}” ลองใช้คำที่สั้นลง หรือเลือกจากรายชื่อด้านล่าง`;
  };

  /* A page opened from a file may not fetch another: there a script has brought the index along. */
  const index = async (root) =>
    window.prongsaiSearch || (await fetch(new URL("search/index.json", root))).json();

  document.addEventListener("DOMContentLoaded", async () => {
    const question = (new URLSearchParams(location.search).get("q") || "").trim();
    const box = document.getElementById("ps-q");
    const results = document.getElementById("ps-results");
    const status = document.getElementById("ps-results-status");
    if (!question || !results) return;
    if (box) box.value = question;
    status.textContent = "กำลังค้นหา…";
    const root = new URL("../", location.href.split(/[?#]/)[0]);
    try {
      const records = (await index(root)).map((record) => ({
        ...record,
        name: normalise(record.title),
        all: normalise(`${record.title} ${record.section} ${record.text}`),
      }));
      show(records, question, results, status, root);
    } catch {
      status.textContent = "ค้นหาไม่สำเร็จ โปรดลองใหม่ หรือเลือกจากรายชื่อด้านล่าง";
    }
  });
})();
