/* Keeps each field of an expert's part when it is left (U-7, U-32): at the server, or on this device until the server has it;
   what is secret never on this device. The form works without this: its button keeps all fields. */
(function () {
  'use strict';
  var PREFIX = 'portal-expert:', EVERY = 15000, form, status, waiting = {}, busy = false;

  function store() {
    var plain = {};
    Object.keys(waiting).forEach(function (name) { var e = form.elements[name]; if (e && !e.dataset.secret) { plain[name] = waiting[name]; } });
    try {
      if (Object.keys(plain).length) { localStorage.setItem(PREFIX + form.dataset.expert, JSON.stringify(plain)); } else { localStorage.removeItem(PREFIX + form.dataset.expert); }
    } catch (full) { /* the page still holds it */ }
  }

  function value(e) { return e.type === 'checkbox' ? (e.checked ? e.value : '') : e.value; }

  function say(name, text, bad) {
    var e = form.elements[name], line = document.getElementById(name + '-say');
    if (line) { line.textContent = text; line.className = bad ? 'help field-message error' : 'help'; }
    if (e) { if (bad) { e.setAttribute('aria-invalid', 'true'); } else { e.removeAttribute('aria-invalid'); } }
  }

  function missing(texts) {
    var list = document.getElementById('missingList');
    list.textContent = '';
    texts.forEach(function (text) { var line = document.createElement('li'); line.textContent = text; list.appendChild(line); });
    document.getElementById('nothingMissing').hidden = texts.length > 0;
  }

  function next() {
    var names = Object.keys(waiting), name, sent;
    if (busy || !names.length) { return; }
    name = names[0]; sent = waiting[name]; busy = true;
    fetch('/expert/field', { method: 'POST', credentials: 'same-origin', redirect: 'manual', headers: { 'Content-Type': 'application/json', 'X-Portal-Draft': '1' }, body: JSON.stringify({ field: name, value: sent }) })
      .then(function (answer) {
        busy = false;
        if (answer.status === 401) { status.textContent = form.dataset.ended; return null; }
        if (answer.status !== 200 && answer.status !== 409) { status.textContent = form.dataset.waits; return null; }
        return answer.json().then(function (said) {
          if (waiting[name] === sent) { delete waiting[name]; }
          store();
          say(name, said.reason || form.dataset.kept.replace('{0}', said.at.substring(11, 16)), !!said.reason);
          if (said.missing) { missing(said.missing); status.textContent = form.dataset.kept.replace('{0}', said.at.substring(11, 16)); }
          next();
        });
      })
      .catch(function () { busy = false; status.textContent = form.dataset.waits; });
  }

  document.addEventListener('DOMContentLoaded', function () {
    form = document.querySelector('form[data-expert]');
    if (!form) { return; }
    status = document.getElementById('expert-status');
    try { waiting = JSON.parse(localStorage.getItem(PREFIX + form.dataset.expert)) || {}; } catch (closed) { waiting = {}; }
    Object.keys(waiting).forEach(function (name) { var e = form.elements[name]; if (!e) { delete waiting[name]; } else if (e.type === 'checkbox') { e.checked = waiting[name] !== ''; } else { e.value = waiting[name]; } });
    form.addEventListener('change', function (event) {
      var e = event.target;
      if (!e.name || !/^[A-Z]/.test(e.name) || e.dataset.secret && e.value === '') { return; }
      waiting[e.name] = value(e);
      store();
      next();
    });
    form.addEventListener('submit', function () { waiting = {}; store(); });
    window.addEventListener('online', next);
    setInterval(next, EVERY);
    next();
  });
}());
