// The palette: Ctrl+K from anywhere, the server finds, the arrows choose.
(() => {
  const part = what => document.querySelector(`#palette ${what}`);
  let asked, timer;
  const ask = async () => {
    asked?.abort();
    asked = new AbortController();
    const url = new URL(part('form').action);
    url.searchParams.set('q', part('input').value);
    try {
      const headers = { 'HX-Request': 'true', 'HX-Request-Type': 'partial', 'HX-Target': 'div#palette-results' };
      const answer = await fetch(url, { headers, signal: asked.signal, credentials: 'same-origin' });
      if (!answer.ok || answer.redirected) return;
      const found = new DOMParser().parseFromString(await answer.text(), 'text/html');
      found.querySelectorAll('title, hx-partial').forEach(other => other.remove());
      part('#palette-results').replaceChildren(...(found.querySelector('[data-results]') ?? found.body).childNodes);
    } catch { /* the next letter asks again */ }
  };
  const open = () => {
    const dialog = document.getElementById('palette');
    if (!dialog.open) dialog.showModal();
    part('input').select();
    ask();
  };
  document.addEventListener('keydown', event => {
    const dialog = document.getElementById('palette');
    if (!dialog || event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    dialog.open ? dialog.close() : open();
  });
  document.addEventListener('opened', event => event.target.id === 'palette' && open());
  document.addEventListener('input', event => {
    if (!event.target.matches('#palette input')) return;
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  });
  document.addEventListener('keydown', event => {
    if (!event.target.closest('#palette')) return;
    const lines = [part('input'), ...document.querySelectorAll('#palette-results a')];
    const at = lines.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      lines[(to + lines.length) % lines.length].focus();
    } else if (event.key === 'Enter' && at === 0 && lines[0].value && lines[1]) {
      event.preventDefault();
      lines[1].click();
    }
  });
})();
