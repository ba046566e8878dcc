// Scripts that this page loads by their addresses are its own alone: a host that enforces Trusted Types names the one policy
// `comment-explorer`, and that passes what is asked for here. Joined to `boot.js`.
const trusted = (() => {
  const ours = new Set();
  let policy = null;
  return (address) => {
    if (!window.trustedTypes) return address;
    ours.add(address);
    policy = policy || trustedTypes.createPolicy("comment-explorer", {
      createScriptURL: (asked) => {
        if (!ours.has(asked)) throw new TypeError(`${asked} is no script of this page`);
        return asked;
      },
    });
    return policy.createScriptURL(address);
  };
})();
