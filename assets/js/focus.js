// After a page or a part of it is put in: the focus goes to what is wrong, or to the new page's title.
(() => {
  const focus = () => {
    const wrong = document.querySelector('[data-focus]');
    if (wrong) wrong.focus();
    return wrong;
  };
  focus();
  // Another page begins at its top; going back leads to where one was.
  let place = location.pathname;
  addEventListener('popstate', () => { place = location.pathname; });
  document.addEventListener('htmx:after:settle', event => {
    const whole = event.target === document.body || event.target.id === 'main';
    if (whole && location.pathname !== place) {
      place = location.pathname;
      scrollTo(0, 0);
    }
    // htmx has put the focus back already when it was in a field that is still there.
    const typing = document.activeElement?.matches('input, select, textarea');
    if (!whole || typing && !document.querySelector('[data-focus]')) return;
    focus() || document.querySelector('main h1')?.focus({ preventScroll: true });
  });
  // A line of the summary leads to the input itself, also when that is one of several.
  document.addEventListener('click', event => {
    const link = event.target.closest('.problems a[href^="#"]');
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.scrollIntoView({ block: 'center' });
  });
})();
