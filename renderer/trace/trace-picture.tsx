/** The chain as a picture. The list below says the same, so those who listen hear that instead. */
import { memo } from 'react';
import { boxWidth, type Picture } from './trace-layout.ts';
import { layerWords } from './trace-words.ts';

const head = 28;

export const TracePicture = memo(function TracePicture({
  picture,
  onPick,
}: {
  readonly picture: Picture;
  readonly onPick: (point: string) => void;
}) {
  const { width, height, boxes, links, columns } = picture;
  return (
    <div className="trace-picture" aria-hidden="true">
      <div className="trace-picture__sheet" style={{ width, height: height + head }}>
        {columns.map(({ layer, x }) => (
          <p key={layer} className="trace-picture__column" style={{ left: x, width: boxWidth }}>
            {layerWords[layer]}
          </p>
        ))}
        <svg className="trace-picture__links" width={width} height={height} style={{ top: head }}>
          <title>Links</title>
          {links.map(({ key, path }) => (
            <path key={key} d={path} />
          ))}
        </svg>
        {boxes.map((box) => (
          <button
            key={box.id}
            type="button"
            tabIndex={-1}
            disabled={box.point === null}
            title={box.title}
            className={[
              'trace-box',
              box.isStart && 'trace-box--start',
              box.isRemoved && 'trace-box--removed',
            ]
              .filter(Boolean)
              .join(' ')}
            style={{ left: box.x, top: box.y + head, width: boxWidth, height: box.height }}
            onClick={() => box.point !== null && onPick(box.point)}
          >
            <span className="trace-box__title">{box.title}</span>
            {box.detail !== undefined && <span className="trace-box__detail">{box.detail}</span>}
          </button>
        ))}
      </div>
    </div>
  );
});
