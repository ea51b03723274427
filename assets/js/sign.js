// A field to sign with a finger: what is drawn becomes the path of a small picture, sent with the form.
(() => {
  // A swapped page brings its script again: one is enough.
  if (document.documentElement.dataset.signs) return;
  document.documentElement.dataset.signs = '';
  const pads = () => document.querySelectorAll('[data-sign][hidden]');
  const open = () => pads().forEach(pad => {
    pad.hidden = false;
    const [picture, field, again] = ['svg', 'input', 'button'].map(tag => pad.querySelector(tag));
    const path = picture.querySelector('path');
    const keep = text => { field.value = text; path.setAttribute('d', text); };
    const point = event => {
      const box = picture.getBoundingClientRect();
      const at = (value, start, size, whole) => Math.round((value - start) / size * whole);
      return at(event.clientX, box.left, box.width, 600) + ' ' + at(event.clientY, box.top, box.height, 200);
    };
    let drawing = false;
    picture.addEventListener('pointerdown', event => {
      drawing = true;
      picture.setPointerCapture(event.pointerId);
      keep(field.value + 'M' + point(event));
    });
    picture.addEventListener('pointermove', event => {
      if (drawing && field.value.length < 11900) keep(field.value + 'L' + point(event));
    });
    for (const end of ['pointerup', 'pointercancel']) picture.addEventListener(end, () => { drawing = false; });
    again.addEventListener('click', () => keep(''));
  });
  document.addEventListener('htmx:after:settle', open);
  open();
})();
