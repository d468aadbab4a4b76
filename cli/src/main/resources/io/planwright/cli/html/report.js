(function () {
  'use strict';
  var BAR = 30, ROOM = 64, SQUARE = 34;
  var COLOURS = {
    firm: '#1f5fa8', stretch: '#e6a35c',
    same: '#b9c2cd', changed: '#1f5fa8', moved: '#e6a35c', removed: '#c0504d', added: '#4f9d5b'
  };
  var FONT = getComputedStyle(document.body).fontFamily;
  var charts = [];

  // A click on a value closes the quote of another one, also where the browser does not do so itself; Esc closes all.
  var quotes = Array.prototype.slice.call(document.querySelectorAll('details[data-proof]'));
  function closeAllBut(one) {
    quotes.forEach(function (other) { if (other !== one && other.open) other.open = false; });
  }
  function show(one) {
    var sheet = one.querySelector('.sheet');
    if (!sheet.querySelector('.close')) {
      var button = document.createElement('button');
      button.className = 'close';
      button.type = 'button';
      button.textContent = document.body.dataset.close;
      button.addEventListener('click', function () { one.open = false; one.querySelector('summary').focus(); });
      sheet.insertBefore(button, sheet.firstChild);
    }
    var value = one.querySelector('summary').getBoundingClientRect();
    var free = window.innerHeight - sheet.getBoundingClientRect().height;
    if (value.bottom > free || value.top < 0) window.scrollBy(0, value.top - free / 2);
  }
  quotes.forEach(function (one) {
    one.addEventListener('toggle', function () { if (one.open) { closeAllBut(one); show(one); } });
  });
  document.addEventListener('keydown', function (event) { if (event.key === 'Escape') closeAllBut(null); });
  function open(proof) {
    var found = quotes.filter(function (one) { return one.dataset.proof.split(' ').indexOf(String(proof)) >= 0; })[0];
    if (found) { closeAllBut(found); found.open = true; }
  }

  if (typeof echarts === 'undefined') return;
  Array.prototype.forEach.call(document.querySelectorAll('.scripted[hidden]'), function (one) { one.hidden = false; });
  var data = JSON.parse(document.getElementById('chart-data').textContent);

  // Names and labels come from documents: what a tooltip shows is set as text, never as HTML.
  function tip(params) {
    var box = document.createElement('div');
    box.textContent = params.data.tip;
    return box;
  }

  function textWidth(texts) {
    var context = document.createElement('canvas').getContext('2d');
    context.font = '13px ' + FONT;
    return Math.max.apply(null, texts.map(function (one) { return context.measureText(one).width; }).concat([0]));
  }

  function bars(chart, width, logarithmic) {
    var room = Math.min(textWidth(chart.categories) + 12, width * 0.42);
    var all = [].concat.apply([], chart.series.map(function (one) { return one.bars; }));
    var kinds = chart.series.filter(function (one) { return one.bars.length > 0; });
    var log = logarithmic && !chart.stacked;
    var places = all.map(function (bar) { return bar.category; });
    var alone = new Set(places).size === places.length; // no place has bars of two kinds: all can lie on one line
    return {
      height: chart.categories.length * BAR * (chart.stacked || alone ? 1 : 1.4) + ROOM,
      option: {
        animation: false, textStyle: { fontFamily: FONT },
        legend: { show: kinds.length > 1, top: 0, right: 0, itemHeight: 10 },
        grid: { left: room, right: chart.stacked ? 24 : 86, top: kinds.length > 1 ? 28 : 6, bottom: 30 },
        tooltip: { trigger: 'item', formatter: tip, confine: true },
        xAxis: {
          type: log ? 'log' : 'value', min: log ? logStart(all) : 0, splitNumber: 4,
          axisLabel: { hideOverlap: true, color: '#5b6472' }, splitLine: { lineStyle: { color: '#e5e9ef' } }
        },
        yAxis: {
          type: 'category', inverse: true, data: chart.categories, axisTick: { show: false },
          axisLabel: { interval: 0, width: room - 10, overflow: 'truncate', fontSize: 13, color: '#1d2129' }
        },
        series: chart.series.map(function (one) {
          return {
            type: 'bar', name: one.name, barMaxWidth: 18, stack: chart.stacked ? 'all' : undefined, barGap: alone ? '-100%' : '10%',
            itemStyle: { color: COLOURS[one.tone] },
            label: { show: true, position: chart.stacked ? 'inside' : 'right', formatter: function (p) { return p.data.label_; }, color: chart.stacked ? '#fff' : '#1d2129' },
            labelLayout: { hideOverlap: chart.stacked },
            data: one.bars.map(function (bar) {
              return {
                value: [bar.value, bar.category], label_: bar.label, proof: bar.proof,
                tip: chart.categories[bar.category] + '　' + one.name + '　' + bar.label
              };
            })
          };
        })
      }
    };
  }

  function logStart(all) {
    var least = Math.min.apply(null, all.map(function (bar) { return bar.value; }).filter(function (v) { return v > 0; }));
    return isFinite(least) ? Math.pow(10, Math.floor(Math.log10(least) - 0.01)) : 1;
  }

  // Colours by magnitude: places of very different size would else be one dark square among white ones.
  function heat(chart, width) {
    var room = Math.min(textWidth(chart.rows) + 12, width * 0.35);
    var shade = function (value) { return Math.log10(1 + Math.max(0, value)); };
    var shades = chart.spots.map(function (spot) { return shade(spot.value); });
    var low = Math.min.apply(null, shades), high = Math.max.apply(null, shades);
    var turned = textWidth(chart.columns) > (width - room) / Math.max(1, chart.columns.length) - 8;
    var head = turned ? Math.min(textWidth(chart.columns), 110) + 16 : 28;
    return {
      height: chart.rows.length * SQUARE + head + 8,
      option: {
        animation: false, textStyle: { fontFamily: FONT },
        grid: { left: room, right: 8, top: head, bottom: 4 },
        tooltip: { formatter: tip, confine: true },
        visualMap: { show: false, dimension: 2, min: low === high ? low - 1 : low, max: low === high ? high + 1 : high, inRange: { color: ['#eaf2fb', '#8fb8e3', '#1f5fa8'] } },
        xAxis: {
          type: 'category', position: 'top', data: chart.columns, axisTick: { show: false }, axisLine: { show: false },
          axisLabel: { interval: 0, rotate: turned ? 60 : 0, width: turned ? 110 : undefined, overflow: turned ? 'truncate' : 'none', color: '#1d2129' }
        },
        yAxis: {
          type: 'category', inverse: true, data: chart.rows, axisTick: { show: false }, axisLine: { show: false },
          axisLabel: { interval: 0, width: room - 10, overflow: 'truncate', fontSize: 13, color: '#1d2129' }
        },
        series: [{
          type: 'heatmap', itemStyle: { borderColor: '#fff', borderWidth: 2 },
          label: { show: true, formatter: function (p) { return p.data.label_; }, overflow: 'truncate', width: (width - room) / Math.max(1, chart.columns.length) - 6 },
          data: chart.spots.map(function (spot) {
            var dark = high > low && (shade(spot.value) - low) / (high - low) > 0.6;
            return {
              value: [spot.column, spot.row, shade(spot.value)], label_: spot.label, proof: spot.proof,
              label: { color: dark ? '#fff' : '#1d2129' },
              tip: chart.rows[spot.row] + '　' + chart.columns[spot.column] + '　' + spot.label
            };
          })
        }]
      }
    };
  }

  function draw(entry, width) {
    var box = entry.box;
    var made = entry.data.type === 'bars'
      ? bars(entry.data, width, document.getElementById('logarithmic').checked)
      : heat(entry.data, width);
    if (entry.chart) {
      entry.chart.resize({ width: width, height: made.height });
    } else {
      entry.chart = echarts.init(box, null, { renderer: 'svg', width: width, height: made.height });
      entry.chart.on('click', function (params) { if (params.data && params.data.proof) open(params.data.proof); });
    }
    box.style.height = made.height + 'px';
    entry.chart.setOption(made.option, true);
  }

  var barCharts = data.filter(function (chart) { return chart.type === 'bars'; }).length;
  data.forEach(function (chart) {
    var box = document.getElementById('chart-' + chart.id);
    if (chart.type === 'heat' || barCharts === 1) box.parentNode.classList.add('whole');
    charts.push({ data: chart, box: box, chart: null });
  });
  function drawAll(width) {
    charts.forEach(function (entry) { draw(entry, width || entry.box.clientWidth); });
  }
  var values = data.filter(function (chart) { return chart.type === 'bars' && !chart.stacked; });
  if (values.length === 0) document.querySelector('.controls').hidden = true;
  document.getElementById('logarithmic').addEventListener('change', function () { drawAll(); });
  var later;
  window.addEventListener('resize', function () { clearTimeout(later); later = setTimeout(function () { drawAll(); }, 100); });
  window.addEventListener('beforeprint', function () { drawAll(640); });
  window.addEventListener('afterprint', function () { drawAll(); });
  drawAll();
})();
