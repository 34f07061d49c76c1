// Draws each chart of the page from the JSON beside it. Without scripts the tables say the same.
import * as echarts from 'echarts/core';
import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([BarChart, LineChart, ScatterChart, AriaComponent, GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent, LabelLayout, SVGRenderer]);

const palette = ['#1b4b7a', '#c2701c', '#2f8577', '#7a5c99', '#a8433a', '#5b6773'];
const ink = '#33404d';
// Words are measured with the page's own font: "inherit" is one that nothing can be measured with.
const font = getComputedStyle(document.body).fontFamily;
const dashes = ['solid', 'dashed', 'dotted', 'solid', 'dashed', 'dotted'];
const symbols = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'arrow'];

const lies = chart => chart.kind.startsWith('lying');

function seriesOf(chart) {
  const lying = lies(chart);
  return chart.series.map((one, at) => ({
    name: one.name,
    type: chart.kind === 'line' ? 'line' : 'bar',
    stack: chart.kind.endsWith('stacked-bar') ? 'all' : undefined,
    data: one.values.map((value, row) => ({ value, text: one.texts[row] })),
    barMaxWidth: lying ? 16 : 34,
    barCategoryGap: '30%',
    connectNulls: false,
    symbol: symbols[at % symbols.length],
    symbolSize: 7,
    lineStyle: { width: 2.5, type: dashes[at % dashes.length] },
    label: lying && chart.series.length > 1
      ? { show: true, position: 'inside', color: '#fff', fontSize: 11, formatter: point => (point.value > 0 ? point.data.text : '') }
      : { show: lying, position: 'right', color: ink, fontSize: 11, formatter: point => point.data.text },
    labelLayout: lying && chart.series.length > 1 ? { hideOverlap: true } : undefined,
  }));
}

function optionOf(chart) {
  const lying = lies(chart);
  const told = !lying || chart.series.length > 1;
  const names = {
    type: 'category', data: chart.categories, inverse: lying, axisTick: { show: false },
    axisLine: { onZero: !lying, lineStyle: { color: '#9aa5b1' } },
    axisLabel: { color: ink, fontSize: 12, interval: lying || chart.categories.length <= 8 ? 0 : 'auto', lineHeight: lying ? 14 : undefined, width: lying ? 200 : chart.categories.length <= 4 ? 180 : undefined, overflow: 'break' },
  };
  const values = {
    type: 'value',
    splitLine: { lineStyle: { color: '#e3e8ed' } },
    axisLabel: { color: ink, fontSize: 11, formatter: value => chart.axis(value) },
  };
  return {
    animation: false,
    color: chart.kind === 'lying-stacked-bar' ? [...palette.slice(0, 4), palette[5]] : palette,
    textStyle: { fontFamily: font },
    aria: { enabled: false },
    grid: { left: 8, right: lying ? 56 : 12, top: chart.series.length > 4 ? 66 : told ? 40 : 24, bottom: 8, containLabel: true },
    legend: { show: told, top: 0, left: 0, icon: chart.kind === 'line' ? undefined : 'rect', itemGap: chart.series.length > 4 ? 14 : 34, textStyle: { color: ink, fontSize: 12 } },
    tooltip: {
      trigger: 'axis', axisPointer: { type: chart.kind === 'line' ? 'line' : 'shadow' }, renderMode: 'richText',
      formatter: points => [points[0].name, ...points.map(point => `${point.seriesName} : ${point.data.text}`)].join('\n'),
    },
    xAxis: lying ? values : names,
    yAxis: lying ? names : values,
    series: seriesOf(chart),
  };
}

// The lines from which a value is high, and the corner that matters.
function guideOf(guide) {
  const line = { color: ink, type: 'dashed', width: 1.2 };
  return guide && {
    markLine: { silent: true, symbol: 'none', label: { show: false }, lineStyle: line, data: [{ xAxis: guide.across }, { yAxis: guide.up }] },
    markArea: {
      silent: true, itemStyle: { color: palette[0], opacity: 0.09 },
      label: { show: true, position: 'insideTopRight', color: palette[0], fontSize: 12, fontWeight: 'bold' },
      data: [[{ name: guide.corner, coord: [guide.across, -Infinity] }, { coord: [Infinity, guide.up] }]],
    },
  };
}

// Points: groups differ by the shape of their sign, not only by its colour; names stand where there is room.
function pointsOf(chart) {
  const few = chart.series.reduce((sum, one) => sum + one.values.length, 0) <= 40;
  const named = chart.guide ? 10 : 0;
  const squeezed = chart.guide?.squeezed;
  const axis = (unit, format) => ({
    type: 'value', scale: true, name: unit, nameTextStyle: { color: ink, fontSize: 12 },
    splitLine: { lineStyle: { color: '#e3e8ed' } }, axisLine: { show: true, onZero: false, lineStyle: { color: '#9aa5b1' } },
    axisLabel: { color: ink, fontSize: 11, formatter: value => format(value) },
  });
  return {
    animation: false,
    color: palette,
    textStyle: { fontFamily: font },
    aria: { enabled: false },
    grid: { left: 8, right: 40, top: chart.series.length > 2 ? 62 : 52, bottom: 30, containLabel: true },
    legend: { show: told, top: 0, left: 0, itemWidth: 12, itemHeight: 12, itemGap: 34, textStyle: { color: ink, fontSize: 12 } },
    tooltip: { trigger: 'item', renderMode: 'richText', formatter: point => `${point.data.name}\n${point.data.text}` },
    xAxis: { ...axis(chart.across.unit, chart.axisAcross), nameLocation: 'middle', nameGap: 28 },
    yAxis: {
      ...axis(chart.unit, chart.axis),
      ...(squeezed ? { type: 'log', min: 1, axisLabel: { color: ink, fontSize: 11, formatter: value => (value <= 1 ? '≤ 1' : chart.axis(value)) } } : {}), 
      nameTextStyle: { color: ink, fontSize: 12, align: 'left' },
    },
    series: chart.series.map((one, at) => ({
      name: one.name, type: 'scatter', symbol: symbols[at % symbols.length], symbolSize: 11,
      itemStyle: { opacity: 0.85, borderColor: '#fff', borderWidth: 0.8 },
      ...(at === 0 ? guideOf(chart.guide) : {}),
      data: one.values.map((value, row) => ({
        value: [one.across[row], squeezed ? Math.max(value, 1) : value], name: one.names[row], text: one.texts[row], label: { show: few || (at === 0 && row < named) },
      })),
      label: { show: few, position: 'top', distance: 4, color: ink, fontSize: 11, formatter: point => point.data.name },
      labelLayout: { hideOverlap: true },
    })),
  };
}

// The drawing keeps its proportions on paper, whatever the width of the sheet.
function scaleWithItsPlace(place) {
  const svg = place.querySelector('svg');
  if (!svg) return;
  svg.setAttribute('viewBox', `0 0 ${place.clientWidth} ${place.clientHeight}`);
  svg.setAttribute('aria-hidden', 'true');
}

function draw(chart) {
  const place = document.getElementById(chart.id);
  if (!place) return;
  place.hidden = false;
  const long = chart.categories.some(name => name.length > 28);
  if (lies(chart)) place.style.height = `${(chart.series.length > 4 ? 76 : 40) + chart.categories.length * (chart.kind === 'lying-stacked-bar' ? 30 : long ? 42 : chart.series.length > 1 ? 34 : 26)}px`;
  if (chart.kind === 'scatter') place.style.height = '26rem';
  const format = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 2 });
  chart.axis = value => format.format(value * chart.scale) + chart.suffix;
  chart.axisAcross = value => format.format(value * chart.across.scale) + chart.across.suffix;
  const drawing = echarts.init(place, null, { renderer: 'svg' });
  drawing.setOption(chart.kind === 'scatter' ? pointsOf(chart) : optionOf(chart));
  scaleWithItsPlace(place);
  new ResizeObserver(() => {
    if (matchMedia('print').matches) return;
    drawing.resize();
    scaleWithItsPlace(place);
  }).observe(place);
}

const source = document.getElementById('chart-data');
if (source) JSON.parse(source.textContent).forEach(draw);
