// A form is sent once: its buttons rest while it is under way, also after Back.
(() => {
  const rest = (form, on) => {
    form.toggleAttribute('data-sending', on);
    for (const button of form.querySelectorAll('button:not([type=button])')) {
      button.disabled = on;
      if (on && button.classList.contains('button-primary')) button.setAttribute('aria-busy', 'true');
      else button.removeAttribute('aria-busy');
    }
  };
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method === 'get' || form.method === 'dialog') return;
    if (form.hasAttribute('data-sending')) return event.preventDefault();
    // After the browser has gathered the values, among them the pressed button's.
    setTimeout(() => { if (!event.defaultPrevented || form.matches('[hx-post],[data-hx-post]')) rest(form, true); });
  });
  const wake = () => document.querySelectorAll('form[data-sending]').forEach(form => rest(form, false));
  addEventListener('pageshow', event => event.persisted && wake());
  document.addEventListener('htmx:finally:request', wake);

  const say = text => {
    const region = document.getElementById('toasts');
    if (!region || !text) return;
    const item = document.createElement('div');
    item.className = 'toast';
    item.append(text);
    item.setAttribute('data-toast', '');
    region.append(item);
    time();
  };
  // Toasts leave by themselves, but not while they are read or pointed at.
  const time = () => document.querySelectorAll('[data-toast]:not([data-timed])').forEach(toast => {
    toast.setAttribute('data-timed', '');
    const leave = () => toast.matches(':hover, :focus-within') ? setTimeout(leave, 2000) : toast.remove();
    setTimeout(leave, toast.querySelector('a, button') ? 12000 : 7000);
    toast.addEventListener('click', event => event.target.closest('a, button') || toast.remove());
  });
  time();
  document.addEventListener('htmx:error', () => say(document.getElementById('toasts')?.dataset.offline));
  document.addEventListener('htmx:after:settle', time);

  // A menu closes when one looks elsewhere.
  const close = except => document.querySelectorAll('details[data-menu][open]').forEach(menu => {
    if (!menu.contains(except)) menu.open = false;
  });
  document.addEventListener('click', event => close(event.target));
  document.addEventListener('keydown', event => {
    const menu = event.key === 'Escape' && event.target.closest?.('details[data-menu][open]');
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary').focus();
    event.stopPropagation();
  });
})();
