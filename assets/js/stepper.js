// Less and more beside a number; held down, ten steps at a time.
(() => {
  const step = (button, times) => {
    const field = button.parentElement.querySelector('input');
    const by = Number(button.dataset.by) * times;
    const limit = (name, fallback) => field[name] === '' ? fallback : Number(field[name]);
    const next = Math.min(limit('max', Infinity), Math.max(limit('min', -Infinity), Number(field.value || 0) + by));
    if (String(next) === field.value) return;
    field.value = next;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  let timer, held;
  const stop = () => { clearTimeout(timer); clearInterval(timer); };
  document.addEventListener('pointerdown', event => {
    const button = event.target.closest('[data-stepper] [data-by]');
    held = false;
    if (!button) return;
    timer = setTimeout(() => {
      held = true;
      step(button, 10);
      timer = setInterval(() => step(button, 10), 300);
    }, 500);
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerout']) document.addEventListener(end, stop);
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-stepper] [data-by]');
    if (button && !held) step(button, 1);
  });
  document.addEventListener('contextmenu', event => event.target.closest('[data-stepper]') && event.preventDefault());
})();
