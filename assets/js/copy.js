// Copies the value a button stands beside, and says so.
document.addEventListener('click', async event => {
  const button = event.target.closest('[data-copy]');
  if (!button) return;
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    const word = button.getAttribute('aria-label');
    button.setAttribute('aria-label', button.dataset.copied);
    button.setAttribute('aria-pressed', 'true');
    setTimeout(() => { button.setAttribute('aria-label', word); button.removeAttribute('aria-pressed'); }, 2500);
  } catch { /* the value can still be marked by hand */ }
});
