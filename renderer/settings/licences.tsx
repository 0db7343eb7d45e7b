/** The works of others that Securable is made of, with their terms; read only when somebody looks. */
import { useEffect, useState } from 'react';
import { Disclosure } from '../ui/disclosure.tsx';

type Licences = {
  readonly packages: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    readonly text: number | null;
  }[];
  readonly texts: readonly string[];
};

export function Licences() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title="Licences of what Securable is made of" onExpandedChange={setOpen}>
      {isOpen ? <LicenceList /> : null}
    </Disclosure>
  );
}

function LicenceList() {
  const [licences, setLicences] = useState<Licences | null>(null);
  useEffect(() => {
    // As text: the file lies outside this folder, where only its bytes are of interest.
    void import('../../assets/licences.json?raw').then(({ default: text }) =>
      // `npm run licences` wrote it in this very form, and a test holds it to that.
      setLicences(JSON.parse(text) as Licences),
    );
  }, []);
  if (licences === null) return <p>Reading the list …</p>;
  return (
    <div className="licences">
      <ul className="licences__list">
        {licences.packages.map(({ name, version, licence }) => (
          <li key={`${name} ${version}`}>
            <span className="id">{name}</span> {version}: {licence}
          </li>
        ))}
      </ul>
      {licences.texts.map((text, index) => (
        <Disclosure key={text} title={titleOf(licences, index)}>
          <pre className="licences__text">{text}</pre>
        </Disclosure>
      ))}
    </div>
  );
}

function titleOf({ packages }: Licences, index: number): string {
  const names = packages.filter(({ text }) => text === index).map(({ name }) => name);
  const [first = '', ...others] = names;
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}
