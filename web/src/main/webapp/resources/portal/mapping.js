// What the first rows would become is shown again after each change; without this script a button does the same.
(function () {
  'use strict';
  var waiting = 0;
  document.addEventListener('change', function (event) {
    var form = document.getElementById('columns');
    if (!form || !form.contains(event.target) || /^(sheet|headingRow|path)$/.test(event.target.name)) {
      return;
    }
    window.clearTimeout(waiting);
    waiting = window.setTimeout(function () {
      var button = document.getElementById('columns:again');
      if (button) {
        button.click();
      }
    }, 150);
  });
}());
