// The bell: told by the server on desks, asked for now and then on phones, and silent while the page is hidden.
(() => {
  const bell = document.querySelector('[data-bell]');
  if (!bell) return;
  const line = navigator.connection || {};
  const live = 'live' in bell.dataset && window.EventSource && !line.saveData && !/2g/.test(line.effectiveType || '');
  let source, timer;
  const show = (text) => { if (!text.includes('<html')) bell.innerHTML = text; };
  const ask = () => fetch(bell.dataset.bell + '/count')
    .then((answer) => answer.ok && !answer.redirected ? answer.text().then(show) : stop())
    .catch(() => {});
  const stop = () => { clearInterval(timer); if (source) source.close(); source = null; };
  const start = () => {
    stop();
    if (!live) { timer = setInterval(ask, 60000); return; }
    source = new EventSource(bell.dataset.bell + '/live');
    source.onmessage = (event) => show(event.data);
    source.onerror = () => { if (source && source.readyState === 2) { stop(); timer = setInterval(ask, 60000); } };
  };
  document.addEventListener('visibilitychange', () => document.hidden ? stop() : start());
  start();
})();
