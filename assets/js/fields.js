// Helps that only make sense with scripts: they stand hidden in the page until now.
(() => {
  const wake = () => document.querySelectorAll('[data-show][hidden], [data-stepper] > [hidden], [data-copy][hidden]')
    .forEach(help => { help.hidden = false; });
  wake();
  document.addEventListener('htmx:after:settle', wake);
  document.addEventListener('click', event => {
    const eye = event.target.closest('[data-show]');
    const field = eye && document.getElementById(eye.dataset.show);
    if (!field) return;
    const hidden = field.type === 'password';
    field.type = hidden ? 'text' : 'password';
    eye.setAttribute('aria-pressed', String(hidden));
    field.focus();
  });
  // Ctrl+Enter sends the form one is in.
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.target.form?.requestSubmit();
  });
})();
