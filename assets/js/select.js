// Picking rows: all at once, a range with shift, and how many are picked.
(() => {
  const picks = table => [...table.querySelectorAll('[data-pick]')];
  let last;
  const count = () => {
    for (const bar of document.querySelectorAll('[data-pick-bar]')) {
      const scope = bar.closest('form') ?? document;
      const chosen = scope.querySelectorAll('[data-pick]:checked').length;
      bar.hidden = chosen === 0;
      bar.querySelectorAll('[data-pick-count]').forEach(place => { place.textContent = chosen; });
    }
    for (const all of document.querySelectorAll('[data-pick-all]')) {
      const rows = picks(all.closest('table'));
      const chosen = rows.filter(row => row.checked).length;
      all.checked = chosen > 0 && chosen === rows.length;
      all.indeterminate = chosen > 0 && chosen < rows.length;
    }
  };
  document.addEventListener('click', event => {
    const box = event.target;
    if (box.matches('[data-pick-all]')) picks(box.closest('table')).forEach(row => { row.checked = box.checked; });
    if (box.matches('[data-pick]')) {
      const rows = picks(box.closest('table'));
      const [from, to] = [rows.indexOf(last), rows.indexOf(box)].sort((a, b) => a - b);
      if (event.shiftKey && from >= 0) rows.slice(from, to + 1).forEach(row => { row.checked = box.checked; });
      last = box;
    }
    if (box.matches('[data-pick], [data-pick-all]')) count();
  });
  addEventListener('pageshow', count);
  document.addEventListener('htmx:after:settle', count);
})();
