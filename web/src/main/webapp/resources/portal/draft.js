/* Keeps what is typed into a form marked data-draft-key: on this computer at once, on the server every 20 seconds and on
   leaving a field, until the server has it (U-7). The form works without this. */
(function () {
  'use strict';
  var PREFIX = 'portal-draft:', SENT = 'portal-draft-sent', EVERY = 20000, OLD = 30 * 24 * 3600 * 1000;
  var form, status, dirty = false, busy = false;

  function store(name, value) { try { localStorage.setItem(name, value); } catch (full) { /* the server still keeps it */ } }
  function read(name) { try { return localStorage.getItem(name); } catch (closed) { return null; } }
  function drop(name) { try { localStorage.removeItem(name); } catch (closed) { /* nothing kept */ } }

  function fields() {
    var all = {};
    Array.prototype.forEach.call(form.elements, function (e) {
      if (!e.name || e.disabled || /^(jakarta|javax)\.faces|^primefaces\.|^form$/.test(e.name)) { return; }
      if (/^(submit|button|image|reset)$/.test(e.type) || e.tagName === 'FIELDSET' || e.tagName === 'OUTPUT') { return; }
      if (/^(checkbox|radio)$/.test(e.type) && !e.checked) { return; }
      if (e.value === '' || (e.name.indexOf('paragraph-') === 0 && e.value === '')) { return; }
      (all[e.name] = all[e.name] || []).push(e.value);
    });
    return all;
  }

  function same(a, b) {
    function lean(x) { var y = {}; Object.keys(x).sort().forEach(function (k) { if (k !== 'edition') { y[k] = x[k]; } }); return JSON.stringify(y); }
    return lean(a) === lean(b);
  }

  function fill(all) {
    Array.prototype.forEach.call(form.elements, function (e) {
      if (!e.name || /^(hidden|submit|button|image|reset)$/.test(e.type) && e.name !== 'edition') { return; }
      var values = all[e.name] || [];
      if (/^(checkbox|radio)$/.test(e.type)) { e.checked = values.indexOf(e.value) >= 0; } else if (e.name !== 'edition' || values.length) { e.value = values[0] || ''; }
    });
    form.dispatchEvent(new Event('portal-filled'));
  }

  function say(key, time) {
    if (status) { status.textContent = (status.dataset[key] || '').replace('{0}', time || ''); }
  }

  function keepHere() {
    store(PREFIX + form.dataset.draftKey, JSON.stringify({ at: new Date().toISOString(), fields: fields() }));
  }

  function keepThere() {
    if (!dirty || busy) { return; }
    var all = fields(), text = JSON.stringify({ key: form.dataset.draftKey, title: (all.title || [''])[0], fields: all });
    busy = true;
    fetch(form.dataset.draftTo || '/needs/draft', { method: 'POST', credentials: 'same-origin', redirect: 'manual', keepalive: text.length < 60000,
      headers: { 'Content-Type': 'application/json', 'X-Portal-Draft': '1' }, body: text })
      .then(function (answer) {
        busy = false;
        if (answer.type === 'opaqueredirect' || answer.status === 401) { say('signedout'); return null; }
        if (!answer.ok) { say('here'); return null; }
        return answer.json().then(function (kept) {
          if (same(fields(), all)) { dirty = false; drop(PREFIX + form.dataset.draftKey); } else { setTimeout(keepThere, 300); }
          if (window.portal) { window.portal.saved(); }
          say('kept', kept.at.substring(11, 16));
        });
      })
      .catch(function () { busy = false; say('here'); });
  }

  function restore() {
    var kept = read(PREFIX + form.dataset.draftKey), copy;
    if (!kept) { return; }
    try { copy = JSON.parse(kept); } catch (broken) { drop(PREFIX + form.dataset.draftKey); return; }
    if (same(copy.fields, fields())) { drop(PREFIX + form.dataset.draftKey); return; }
    /* a copy stays here only while the server has not got it; one much older than the server's is from another day */
    if (form.dataset.draftPosted || Date.parse(form.dataset.draftAt || 0) > Date.parse(copy.at) + 10 * 60000) { return; }
    fill(copy.fields);
    dirty = true;
    say('restored', copy.at.substring(0, 16).replace('T', ' '));
    keepThere();
  }

  function sweep() {
    try {
      var sent = sessionStorage.getItem(SENT);
      if (sent && !(form && form.dataset.draftKey === sent)) { drop(PREFIX + sent); }
      sessionStorage.removeItem(SENT);
      Object.keys(localStorage).forEach(function (name) {
        if (name.indexOf(PREFIX) !== 0) { return; }
        var at = Date.parse((JSON.parse(localStorage.getItem(name)) || {}).at);
        if (!(Date.now() - at < OLD)) { localStorage.removeItem(name); }
      });
    } catch (closed) { /* nothing kept here */ }
  }

  function picker() {
    var box = document.getElementById('find-provision'), list = document.getElementById('provisions'), none = document.getElementById('find-none');
    if (!box || !list) { return; }
    function plain(text) { return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().trim(); }
    box.closest('[hidden]').hidden = false;
    box.addEventListener('input', function () {
      var words = plain(box.value).replace(/\.(?=\s|$)/g, '').split(/\s+/).filter(Boolean), any = false;
      list.querySelectorAll('[data-find]').forEach(function (row) {
        var text = ' ' + row.dataset.find + ' ';
        row.hidden = !words.every(function (w) { return /^\d+$/.test(w) ? text.indexOf(' ' + w + ' ') >= 0 : text.indexOf(w) >= 0; });
        any = any || !row.hidden;
      });
      list.querySelectorAll('details').forEach(function (group) {
        var shown = group.querySelectorAll('[data-find]:not([hidden])').length;
        group.hidden = words.length > 0 && shown === 0;
        if (words.length) { group.open = shown > 0; }
      });
      none.hidden = any;
    });
    box.addEventListener('keydown', function (event) { if (event.key === 'Enter') { event.preventDefault(); } });
    function chosen() {
      list.querySelectorAll('details').forEach(function (group) {
        var n = group.querySelectorAll('input[type=checkbox]:checked').length, mark = group.querySelector('.chosen');
        mark.textContent = n ? mark.dataset.words.replace('{0}', n) : '';
        if (n) { group.open = true; }
      });
    }
    form.addEventListener('change', chosen);
    form.addEventListener('portal-filled', chosen);
    chosen();
  }

  document.addEventListener('DOMContentLoaded', function () {
    form = document.querySelector('form[data-draft-key]');
    sweep();
    if (!form) { return; }
    status = document.getElementById('draft-status');
    picker();
    restore();
    form.addEventListener('input', function () { dirty = true; keepHere(); });
    form.addEventListener('change', function () { dirty = true; keepHere(); keepThere(); });
    form.addEventListener('focusout', keepThere);
    setInterval(keepThere, EVERY);
    form.addEventListener('submit', function () {
      keepHere();
      try { sessionStorage.setItem(SENT, form.dataset.draftKey); } catch (closed) { /* swept later by age */ }
    });
    window.addEventListener('online', keepThere);
    document.addEventListener('visibilitychange', function () { if (document.visibilityState === 'hidden') { keepThere(); } });
  });
}());
