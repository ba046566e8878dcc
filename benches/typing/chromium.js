// A headless Chromium, spoken to by its own protocol over a pipe: messages as JSON, each ended by a zero byte.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// As in the browser tests. The window is that of a laptop.
const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--window-size=1366,900",
  "--remote-debugging-pipe",
];

export class Chromium {
  #number = 0;
  #waiting = new Map();
  #heard = Buffer.alloc(0);

  constructor(program) {
    this.profile = mkdtempSync(join(tmpdir(), "bench-typing-"));
    const stdio = ["ignore", "ignore", "ignore", "pipe", "pipe"];
    this.process = spawn(program, [...FLAGS, `--user-data-dir=${this.profile}`, "about:blank"], { stdio });
    this.ended = new Promise((done) => this.process.once("exit", done));
    this.ended.then(() => this.#waiting.forEach(({ fail }) => fail(new Error("the browser ended"))));
    this.process.stdio[4].on("data", (bytes) => this.#hear(bytes));
  }

  #hear(bytes) {
    this.#heard = Buffer.concat([this.#heard, bytes]);
    for (let end = this.#heard.indexOf(0); end >= 0; end = this.#heard.indexOf(0)) {
      const { id, result, error } = JSON.parse(this.#heard.subarray(0, end).toString());
      this.#heard = this.#heard.subarray(end + 1);
      const { done, fail, method } = this.#waiting.get(id) ?? {};
      this.#waiting.delete(id);
      if (error) fail?.(new Error(`${method}: ${error.message}`));
      else done?.(result);
    }
  }

  send(method, params = {}, sessionId = undefined) {
    const id = (this.#number += 1);
    this.process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((done, fail) => this.#waiting.set(id, { done, fail, method }));
  }

  // A page of its own, with nothing kept of those before, its processor so many times slower. `script` runs in it before
  // anything of its own does.
  async page(script, rate) {
    const { browserContextId } = await this.send("Target.createBrowserContext");
    const { targetId } = await this.send("Target.createTarget", { url: "about:blank", browserContextId });
    const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true });
    const page = new Page(this, sessionId, browserContextId);
    await page.send("Page.enable");
    await page.send("Performance.enable");
    await page.send("Page.addScriptToEvaluateOnNewDocument", { source: script });
    await page.send("Emulation.setCPUThrottlingRate", { rate });
    return page;
  }

  async close() {
    this.send("Browser.close").catch(() => {});
    await this.ended;
    rmSync(this.profile, { recursive: true, force: true });
  }
}

class Page {
  constructor(browser, session, context) {
    Object.assign(this, { browser, session, context });
  }

  send(method, params) {
    return this.browser.send(method, params, this.session);
  }

  // What an expression comes to; a promise is waited for.
  async ask(expression) {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", asked);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  open(url) {
    return this.send("Page.navigate", { url });
  }

  async press(key) {
    const backspace = { key, code: key, windowsVirtualKeyCode: 8 };
    const pressed = key.length > 1 ? backspace : { key, text: key };
    await this.send("Input.dispatchKeyEvent", { type: "keyDown", ...pressed });
    await this.send("Input.dispatchKeyEvent", { type: "keyUp", ...pressed, text: undefined });
  }

  async click({ x, y }) {
    const at = { x, y, button: "left", clickCount: 1 };
    await this.send("Input.dispatchMouseEvent", { type: "mouseMoved", x, y });
    await this.send("Input.dispatchMouseEvent", { type: "mousePressed", ...at });
    await this.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...at });
  }

  // Seconds for which the main thread has worked.
  async worked() {
    const { metrics } = await this.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value;
  }

  // Waits until the main thread has next to nothing to do for a second.
  async rest() {
    for (let before = await this.worked(); ; ) {
      await new Promise((done) => setTimeout(done, 1000));
      const now = await this.worked();
      if (now - before < 0.03) return;
      before = now;
    }
  }

  close() {
    return this.browser.send("Target.disposeBrowserContext", { browserContextId: this.context });
  }
}
