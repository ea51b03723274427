// What the whole visit fetched, beside what the page itself weighed.
addEventListener('load', () => {
  const place = document.querySelector('[data-weight]');
  if (!place) return;
  setTimeout(() => {
    const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    const bytes = all.reduce((sum, entry) => sum + (entry.transferSize || 0), 0);
    if (!bytes) return;
    const gap = document.getElementById('weight')?.textContent ? ' · ' : '';
    place.textContent = gap + place.dataset.weight.replace('%s', Math.ceil(bytes / 1000));
    place.hidden = false;
  });
});
