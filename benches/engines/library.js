// Libraries as npm installed them.

// Loads a script that is no module, and gives the global that it sets.
export async function classic(src, name) {
  await new Promise((done, failed) => {
    const script = Object.assign(document.createElement("script"), { src, onload: done, onerror: failed });
    document.head.append(script);
  });
  return globalThis[name];
}

// The version that is installed.
export async function version(name) {
  return (await (await fetch(`/npm/${name}/package.json`)).json()).version;
}
