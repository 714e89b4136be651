"""Runs the scripts of an exported page in Qt's JavaScript engine, on a page of stubs."""

import json
import re

from PySide6.QtQml import QJSEngine

STUBS = """
var made = {};
function stub(id) {
  return {
    id, style: { setProperty() {} }, children: [], textContent: "", hidden: false, value: "",
    classList: { toggle() {}, add() {}, remove() {} }, offsetWidth: 100, offsetHeight: 50,
    addEventListener() {}, focus() {}, setPointerCapture() {},
    append(...more) { this.children.push(...more); },
    replaceChildren(...all) { this.children = all; },
    getContext() {
      return new Proxy({}, { get: (o, key) => (key in o ? o[key] : () => ({ width: 10 })),
        set: (o, key, value) => { o[key] = value; return true; } });
    },
  };
}
var words = (node) => typeof node === "string" ? node
  : [node.textContent, ...node.children.map(words)].filter(Boolean).join("|");
var document = {
  getElementById: (id) => made[id] || (made[id] = stub(id)),
  createElement: (kind) => stub(kind), documentElement: stub("html"), fonts: null,
};
var window = {}, innerWidth = 800, innerHeight = 600, devicePixelRatio = 1;
var rootFont = "16px";
var getComputedStyle = () => ({ fontSize: rootFont });
var performance = { now: () => 0 };
var matchMedia = () => ({ matches: false, addEventListener() {} });
var requestAnimationFrame = (paint) => paint(1e6);
var addEventListener = () => {};
"""


def run_page(page: str, script: str, before: str = "") -> object:
    """Run `before`, the scripts of an exported page, then `script`; return its value."""
    data = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    code = re.search(r"<script>\n(.*?)</script>", page, re.DOTALL)
    assert data is not None
    assert code is not None
    engine = QJSEngine()
    text = json.dumps(data[1])
    for each in (STUBS, before, f'document.getElementById("data").textContent = {text};', code[1]):
        result = engine.evaluate(each)
        assert not result.isError(), f"{result.toString()}, line {result.property('lineNumber')}"
    result = engine.evaluate(script)
    assert not result.isError(), result.toString()
    return result.toVariant()
