/* Small help on top of pages that work without it. */
(function () {
  'use strict';
  var dirty = false;

  function say(key) {
    var box = document.getElementById('offline');
    if (!box) { return; }
    box.textContent = box.dataset[key];
    box.hidden = false;
    box.scrollIntoView({ block: 'nearest' });
  }

  function hush() {
    var box = document.getElementById('offline');
    if (box) { box.hidden = true; }
  }

  /* what was typed stays on the page when the connection or the server fails */
  function listenToPrimeFaces() {
    if (!window.jQuery) { return; }
    window.jQuery(document).on('pfAjaxError', function (event, xhr) { say(xhr && xhr.status > 0 ? 'failed' : 'lost'); });
    window.jQuery(document).on('pfAjaxSuccess', hush);
  }

  /* only one of the open menus, and Escape closes it */
  function menus() {
    document.addEventListener('keydown', function (event) {
      if (event.key !== 'Escape') { return; }
      document.querySelectorAll('.top details[open]').forEach(function (open) {
        open.open = false;
        open.querySelector('summary').focus();
      });
    });
    document.addEventListener('click', function (event) {
      document.querySelectorAll('.top details[open]').forEach(function (open) {
        if (!open.contains(event.target)) { open.open = false; }
      });
    });
  }

  /* an empty filter need not stand in the address */
  function leanAddresses() {
    document.addEventListener('submit', function (event) {
      var form = event.target;
      if (form.method !== 'get') { return; }
      Array.prototype.forEach.call(form.elements, function (field) {
        if (field.name && field.value === '') { field.disabled = true; }
      });
    });
    window.addEventListener('pageshow', function (event) {
      if (!event.persisted) { return; }
      document.querySelectorAll('form[method=get] [disabled]').forEach(function (field) { field.disabled = false; });
    });
  }

  /* a form marked data-keep asks before typed words are left behind */
  function keepWords() {
    document.addEventListener('input', function (event) {
      if (event.target.form && event.target.form.hasAttribute('data-keep')) { dirty = true; }
    });
    document.addEventListener('submit', function () { dirty = false; });
    window.addEventListener('beforeunload', function (event) {
      if (dirty) { event.preventDefault(); }
    });
    window.portal = { saved: function () { dirty = false; } };
  }

  function printing() {
    document.addEventListener('click', function (event) {
      if (event.target.closest && event.target.closest('[data-print]')) { window.print(); }
    });
  }

  menus();
  leanAddresses();
  keepWords();
  printing();
  document.addEventListener('DOMContentLoaded', listenToPrimeFaces);
}());
