import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { svgCanvas } from '../../src/open-data/svg-context.ts';

function draw(make: (context: CanvasRenderingContext2D) => void): string {
  const { canvas, svg } = svgCanvas(100, 50, { font: '', measureText: (text) => ({ width: text.length * 5 }) });
  make(canvas.getContext() as CanvasRenderingContext2D);
  return svg('Tên & "số"', 'Mô tả');
}

describe('the context that writes SVG', () => {
  test('writes text as text, whole, with its anchor and its special letters', () => {
    const svg = draw((ctx) => {
      ctx.font = 'bold 16px Be Vietnam Pro';
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      ctx.fillStyle = '#123456';
      ctx.fillText('đạt < 50% & hơn', 10, 20);
    });
    expect(svg).toContain(
      '<text x="10" y="25.6" fill="#123456" font-family="Be Vietnam Pro, sans-serif" font-size="16" font-weight="bold" text-anchor="middle">đạt &lt; 50% &amp; hơn</text>',
    );
    expect(svg).toContain('<title id="ten">Tên &amp; &quot;số&quot;</title>');
    expect(XMLValidator.validate(svg)).toBe(true);
  });

  test('moves and turns what is drawn, and forgets it on restore', () => {
    const svg = draw((ctx) => {
      ctx.save();
      ctx.translate(5, 5);
      ctx.setLineDash([2, 3]);
      ctx.beginPath();
      ctx.moveTo(0, 0);
      ctx.lineTo(10, 0);
      ctx.stroke();
      ctx.rotate(-Math.PI / 2);
      ctx.fillText('dọc', 0, 0);
      ctx.restore();
      ctx.fillRect(1, 2, 3, 4);
    });
    expect(svg).toContain('d="M5 5L15 5" fill="none" stroke="#000" stroke-width="1" stroke-dasharray="2 3"');
    expect(svg).toContain('transform="matrix(0 -1 1 0 5 5)"');
    expect(svg).toContain('<path d="M1 2L4 2L4 6L1 6Z" fill="#000"/>');
  });

  test('keeps a clip for what is drawn under it alone', () => {
    const svg = draw((ctx) => {
      ctx.save();
      ctx.beginPath();
      ctx.rect(0, 0, 10, 10);
      ctx.clip();
      ctx.fillRect(0, 0, 5, 5);
      ctx.restore();
      ctx.fillRect(0, 0, 6, 6);
    });
    expect(svg.match(/clip-path="url\(#khung-1\)"/g)).toHaveLength(1);
    expect(svg).toContain('<clipPath id="khung-1"><path d="M0 0L10 0L10 10L0 10Z"/></clipPath>');
  });

  test('refuses what it does not know, so that no mark is lost in silence', () => {
    expect(() => draw((ctx) => ctx.ellipse(0, 0, 1, 1, 0, 0, 1))).toThrow('svg-context: ellipse is not supported');
    expect(() => draw((ctx) => (ctx.filter = 'blur(2px)'))).toThrow('svg-context: filter is not supported');
  });
});
