// "5 minutes ago" stays true while the page is open.
(() => {
  const steps = [[60, 'second'], [60, 'minute'], [24, 'hour'], [7, 'day'], [4.35, 'week'], [12, 'month'], [Infinity, 'year']];
  const words = (seconds, format) => {
    let value = seconds;
    for (const [size, unit] of steps) {
      if (Math.abs(value) < size) return format.format(Math.trunc(value), unit);
      value /= size;
    }
  };
  const tick = () => {
    const lang = document.documentElement.lang;
    for (const time of document.querySelectorAll('time[data-relative]')) {
      const digits = /[\u0660-\u0669]/.test(time.textContent) ? 'arab' : /[\u0966-\u096f]/.test(time.textContent) ? 'deva' : 'latn';
      const format = new Intl.RelativeTimeFormat(`${lang}-u-nu-${digits}`, { numeric: 'auto' });
      const seconds = (Date.parse(time.dateTime) - Date.now()) / 1000;
      if (Math.abs(seconds) > 60) (time.firstElementChild ?? time).textContent = words(seconds, format);
    }
  };
  setInterval(() => document.hidden || tick(), 60000);
})();
