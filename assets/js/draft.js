// What is typed is not lost: a question before leaving, and a draft on this device until the form is sent.
(() => {
  const DAY = 86400000;
  const name = form => `draft:${location.pathname}:${form.dataset.draft}`;
  const kept = field => field.name && !/^(hidden|password|file|submit|button)$/.test(field.type);
  const store = act => { try { return act(); } catch { return null; } };
  let dirty = null;

  // Once a sent form has led elsewhere, its draft has done its work; at the sign-in page it has not.
  const sent = store(() => sessionStorage.getItem('sent'));
  store(() => sessionStorage.removeItem('sent'));
  if (sent && !location.pathname.endsWith('/sign-in')) store(() => localStorage.removeItem(sent));

  const values = form => [...form.elements].filter(kept)
    .map(field => [field.name, field.value, /^(checkbox|radio)$/.test(field.type) ? field.checked : null]);
  const put = (form, list) => {
    const fields = [...form.elements].filter(kept);
    list.forEach(([name, value, checked], at) => {
      const field = fields[at];
      if (field?.name !== name) return;
      if (checked === null) field.value = value; else field.checked = checked;
    });
  };
  const restore = form => {
    const draft = store(() => JSON.parse(localStorage.getItem(name(form))));
    const fresh = draft && Date.now() - draft.at < DAY && !form.querySelector('[data-focus]');
    if (!fresh || JSON.stringify(draft.list) === JSON.stringify(values(form))) return;
    put(form, draft.list);
    const note = form.querySelector('[data-restored]');
    if (note) note.hidden = false;
  };
  const wake = () => document.querySelectorAll('form[data-draft]:not([data-woken])').forEach(form => {
    form.setAttribute('data-woken', '');
    restore(form);
  });
  wake();
  document.addEventListener('htmx:after:settle', () => { if (!dirty?.isConnected) dirty = null; wake(); });
  document.addEventListener('input', event => {
    const form = event.target.form;
    if (!form?.hasAttribute('data-guard')) return;
    dirty = form;
    if (form.dataset.draft) store(() => localStorage.setItem(name(form), JSON.stringify({ at: Date.now(), list: values(form) })));
  });
  document.addEventListener('click', event => {
    const form = event.target.closest('[data-discard]')?.closest('form');
    if (!form) return;
    store(() => localStorage.removeItem(name(form)));
    form.reset();
    form.querySelector('[data-restored]').hidden = true;
    dirty = null;
  });
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form === dirty) dirty = null;
    if (form.dataset.draft) store(() => sessionStorage.setItem('sent', name(form)));
    if (form.action.endsWith('/sign-out')) {
      store(() => Object.keys(localStorage).filter(key => key.startsWith('draft:')).forEach(key => localStorage.removeItem(key)));
    }
  });
  addEventListener('beforeunload', event => { if (dirty) event.preventDefault(); });
})();
