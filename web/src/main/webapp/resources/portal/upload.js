/* Sends the file of a form marked data-upload in parts, so that a line that breaks costs what was on the way and no more (U-32): the server
   says how much it has, also when the page was left and the same file is chosen again. Photos are made small before they are sent.
   The form works without this: it brings the file itself. */
(function () {
  'use strict';
  var PART = 131072, AGAIN = 3000, SIDE = 2000, BIG = 1048576, jobs = [];

  function say(job, key, percent) { job.line.textContent = (job.form.dataset[key] || '').replace('{0}', percent); }

  function isPhoto(file) { return /^image\/(jpeg|hei[cf])$/.test(file.type) || /\.(jpe?g|hei[cf])$/i.test(file.name); }

  /* A photo that this browser can read, such as HEIC on the telephone that took it; the server takes care of the others. */
  function small(file) {
    var heic = /hei[cf]/i.test(file.type + file.name);
    if (!isPhoto(file) || !window.createImageBitmap || !heic && file.size < BIG) { return Promise.resolve(file); }
    return createImageBitmap(file).then(function (picture) {
      var scale = Math.min(1, SIDE / Math.max(picture.width, picture.height)), canvas = document.createElement('canvas');
      canvas.width = Math.round(picture.width * scale);
      canvas.height = Math.round(picture.height * scale);
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
      return new Promise(function (done) { canvas.toBlob(done, 'image/jpeg', 0.85); });
    }).then(function (made) { return made && (heic || made.size < file.size) ? made : file; }).catch(function () { return file; });
  }

  function hash(blob) {
    return blob.arrayBuffer().then(function (bytes) { return crypto.subtle.digest('SHA-256', bytes); }).then(function (digest) {
      return Array.prototype.map.call(new Uint8Array(digest), function (b) { return ('0' + b.toString(16)).slice(-2); }).join('');
    });
  }

  function ask(job, from) {
    var how = { credentials: 'same-origin', redirect: 'manual', headers: { 'X-Portal-Draft': '1' } };
    if (from >= 0) {
      how.method = 'POST';
      how.headers['Content-Type'] = 'application/octet-stream';
      how.body = job.blob.slice(from, from + PART);
    }
    return fetch(job.form.dataset.upload + '?file=' + job.key + (from >= 0 ? '&from=' + from : ''), how).then(function (answer) {
      if (answer.status === 401 || answer.type === 'opaqueredirect') { throw 'ended'; }
      if (answer.status === 409 || answer.status === 400) { throw 'refused'; }
      if (!answer.ok) { throw 'waits'; }
      return answer.json();
    }).then(function (kept) { return kept.received; });
  }

  function next(job, received) {
    if (job.stopped) { return null; }
    say(job, 'sending', Math.floor(100 * received / job.blob.size));
    return received >= job.blob.size ? finish(job) : ask(job, received).then(function (now) { return next(job, now); });
  }

  function go(job) {
    if (job.busy || job.stopped) { return; }
    job.busy = true;
    ask(job, -1).then(function (received) { return next(job, received); }).catch(function (why) {
      job.busy = false;
      if (why === 'refused') { plain(job); return; }
      say(job, why === 'ended' ? 'ended' : 'waits');
      if (why !== 'ended') { setTimeout(function () { go(job); }, AGAIN); }
    });
  }

  function hidden(job, name, value) {
    var e = document.createElement('input');
    e.type = 'hidden'; e.name = name; e.value = value;
    job.form.appendChild(e);
  }

  /* The server has all of it: the form names the file and goes without it. */
  function finish(job) {
    hidden(job, 'upload', job.key);
    hidden(job, 'uploadName', job.blob === job.file ? job.file.name : job.file.name.replace(/\.[^.]*$/, '') + '.jpg');
    job.input.value = '';
    plain(job);
  }

  function plain(job) {
    job.stopped = true;
    job.form.dataset.sent = 'yes';
    job.button.click();
  }

  function begin(form, input, button) {
    var job = { form: form, input: input, button: button, file: input.files[0], line: document.getElementById(input.id + '-sent') };
    jobs.forEach(function (old) { if (old.form === form) { old.stopped = true; } });
    jobs.push(job);
    if (!job.line) {
      job.line = document.createElement('p');
      job.line.id = input.id + '-sent';
      job.line.className = 'help';
      job.line.setAttribute('role', 'status');
      input.parentNode.appendChild(job.line);
    }
    say(job, 'sending', 0);
    small(job.file).then(function (blob) { job.blob = blob; return hash(blob); }).then(function (digest) {
      job.key = digest + ':' + job.blob.size;
      go(job);
    }).catch(function () { plain(job); });
  }

  document.addEventListener('DOMContentLoaded', function () {
    if (!window.crypto || !crypto.subtle || !window.fetch || !Blob.prototype.arrayBuffer) { return; }
    document.querySelectorAll('form[data-upload]').forEach(function (form) {
      form.addEventListener('submit', function (event) {
        var input = form.querySelector('input[type=file]'), button = event.submitter;
        if (form.dataset.sent || !input || !input.files.length || !button) { return; }
        event.preventDefault();
        begin(form, input, button);
      });
      form.addEventListener('change', function (event) { if (event.target.type === 'file') { jobs.forEach(function (job) { job.stopped = job.stopped || job.form === form; }); } });
    });
    window.addEventListener('online', function () { jobs.forEach(go); });
  });
}());
