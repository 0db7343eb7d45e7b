import { useEffect, useState } from 'react';
import type { Reply } from '../../shared/bridge.ts';
import type { HouseFacts } from '../../shared/house/house-facts.ts';
import { documentFonts } from '../../shared/house/house-style.ts';
import { useBridge } from '../store/use-store.tsx';

/** A piece of a page in the house style: white paper, whatever the window's colours are. */
export function StyleSample({ house }: { readonly house: HouseFacts }) {
  const logo = useLogo(house.logo);
  const { colour } = house;
  const headings = { color: colour, fontFamily: documentFonts[house.headingFont].stack };
  return (
    <figure className="house__sample" aria-labelledby="house-sample">
      <figcaption id="house-sample" className="settings__name">
        Sample
      </figcaption>
      <div className="house__paper" style={{ fontFamily: documentFonts[house.bodyFont].stack }}>
        <p className="house__running">
          <span>{house.headerText}</span>
          <span>Device Cybersecurity Disclosure</span>
        </p>
        {logo !== null && <img className="house__logo" src={logo.address} alt={house.logoAlt} />}
        <p className="house__title" style={headings}>
          Device Cybersecurity Disclosure
        </p>
        <p className="house__rule" style={{ borderColor: colour }} />
        <p className="house__heading" style={headings}>
          3 Support and lifespan
        </p>
        <p>
          Security updates are provided until <strong>31 March 2034</strong>. After that day the
          device keeps working, without new protection.
        </p>
        <p className="house__running">
          <span>{[house.footerText, 'Revision 5'].filter(Boolean).join(' · ')}</span>
          <span>Page 7 of 41</span>
        </p>
      </div>
    </figure>
  );
}

function useLogo(file: string | null): Reply<'house/logo'> | null {
  const bridge = useBridge();
  const [logo, setLogo] = useState<Reply<'house/logo'> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setLogo(null);
    if (file === null) return;
    void bridge.invoke('house/logo', { file }).then((read) => {
      if (isCurrent && read.ok) setLogo(read.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [bridge, file]);
  return logo;
}
