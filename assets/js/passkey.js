// Passkeys: a form carries the server's question, this fills in the browser's answer and sends it.
(() => {
  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const asked = options => {
    const key = options.publicKey;
    key.challenge = bytes(key.challenge);
    if (key.user) key.user.id = bytes(key.user.id);
    for (const one of [...(key.allowCredentials || []), ...(key.excludeCredentials || [])]) one.id = bytes(one.id);
    return options;
  };
  const answered = made => {
    const response = {};
    for (const name of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'])
      if (made.response[name]) response[name] = text(made.response[name]);
    return JSON.stringify({ id: made.id, rawId: text(made.rawId), type: made.type, response, extensions: made.getClientExtensionResults() });
  };
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    if (!window.PublicKeyCredential) continue;
    form.hidden = false;
    form.addEventListener('submit', event => {
      if (form.elements.passkey.value) return;
      event.preventDefault();
      const options = asked(JSON.parse(form.dataset.options));
      navigator.credentials[form.dataset.passkey](options).then(made => {
        form.elements.passkey.value = answered(made);
        form.submit();
      }, () => {});
    });
  }
})();
