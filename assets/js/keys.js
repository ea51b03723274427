// Single keys for those who work with rows all day. Never inside a field, never with another key held.
(() => {
  const rows = () => [...document.querySelectorAll('table[data-rows] > tbody > tr')];
  const here = () => document.querySelector('table[data-rows] tr.here');
  const go = by => {
    const all = rows();
    if (!all.length) return;
    const now = here();
    const at = now ? Math.min(all.length - 1, Math.max(0, all.indexOf(now) + by)) : 0;
    now?.classList.remove('here');
    all[at].classList.add('here');
    (all[at].querySelector('a, button') ?? all[at]).focus({ preventScroll: true });
    all[at].scrollIntoView({ block: 'nearest' });
  };
  const press = key => {
    const target = document.querySelector(`[data-key="${key}"]`);
    if (!target) return false;
    target.matches('input') ? target.select() : target.click();
    target.focus();
    return true;
  };
  const acts = {
    j: () => go(1), k: () => go(-1), c: () => press('c'), e: () => press('e'),
    f: () => press('/'), '/': () => press('/'),
    x: () => here()?.querySelector('[data-pick]')?.click(),
    '?': () => document.getElementById('keys')?.showModal(),
  };
  document.addEventListener('keydown', event => {
    const busy = event.ctrlKey || event.metaKey || event.altKey || event.isComposing
      || event.target.closest('input:not([type=checkbox]), textarea, select, dialog, [contenteditable]');
    const act = !busy && acts[event.key];
    if (act && act() !== false) event.preventDefault();
  });
})();
