// The board of orders: told by the server while the page is seen. What has the focus keeps it.
(() => {
  const board = document.querySelector('[data-board]');
  const line = navigator.connection || {};
  if (!board || !window.EventSource || line.saveData || /2g/.test(line.effectiveType || '')) return;
  let source;
  const show = (event) => {
    const held = board.contains(document.activeElement) && document.activeElement.id;
    board.innerHTML = event.data;
    const again = held && document.getElementById(held);
    if (again) again.focus({ preventScroll: true });
  };
  const stop = () => { if (source) source.close(); source = null; };
  const start = () => {
    stop();
    if (!board.isConnected) return;
    source = new EventSource(board.dataset.board);
    source.onmessage = (event) => board.isConnected ? show(event) : stop();
  };
  document.addEventListener('visibilitychange', () => document.hidden ? stop() : start());
  start();
})();
