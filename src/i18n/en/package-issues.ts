/** What is the matter with a package: what was found and what to do, by code. */
export const packageIssues = {
  'package-not-one':
    'This is no Mosaico package. Expected was a file made with “Save” or with “mosaico package create”; check that it is the one you were sent.',
  'package-newer':
    'The package is of a newer form ({found}); this version of Mosaico knows forms up to {known}. Update Mosaico and open it again. Nothing was loaded.',
  'package-truncated':
    'The package is cut short: its end is missing. Copy or download it again, whole. Nothing was loaded.',
  'package-entry-damaged':
    'This part of the package is damaged: its check sum does not match. Copy it again from the original. Nothing was loaded.',
  'package-entry-changed':
    'This part of the package is not the one that was saved: its SHA-256 differs. Ask for the package again. Nothing was loaded.',
  'package-entry-missing':
    'This part of the package is missing. Ask for the package again, whole. Nothing was loaded.',
  'package-entry-extra':
    'The package has a part that does not belong to it. Somebody changed it after it was made; ask for it again. Nothing was loaded.',
  'package-entry-repeated':
    'This part stands twice in the package, and nobody can know which one counts. Ask for the package again. Nothing was loaded.',
  'package-entry-broken':
    'This part of the package is whole, but does not say what was expected. A program that we do not know made it; ask for it again. Nothing was loaded.',
  'package-repacked':
    'Something changed in the package outside its content: another program packed it again, or it was damaged when it was copied. All that it holds was checked and is whole.',
  'package-sealed': 'The package is closed with a passphrase. Type it to open the package.',
  'package-passphrase-wrong':
    'The passphrase is not the one of this package. Check capitals, spaces and accents. Without it the package cannot be opened.',
  'package-seal-damaged':
    'The beginning of the package is damaged, where it says how it was closed. Copy it again from the original. Nothing was loaded.',
  'package-seal-changed':
    'The passphrase is right, but the closed content is damaged or somebody changed it. Copy it again from the original. Nothing was loaded.',
  'package-seal-unknown':
    'The package is closed in a way that Mosaico does not open: expected was AES-256-GCM with PBKDF2-SHA-256 and 600,000 to 10,000,000 rounds. Nothing was loaded.',
  'package-not-sealed': 'The package is not closed with a passphrase; the one that was given was not needed.',
  'package-private-left-out': 'What is private or unfinished ({count}) is not in the package.',
  'package-blurred':
    'Positions are moved to a grid of {metres} m, and the moved boundaries stand in place of the original files, with nothing but their names. Areas change with it.',
  'package-blurred-away':
    'It is smaller than the grid and not in the package. Choose a finer grid if it must be.',
  'package-file-left-out':
    'The file is no longer kept on this device, so it is not in the package. Open it again in the project if it must be.',
  'package-photo-left-out':
    'It is neither JPEG nor PNG, or is damaged, and nobody can know whether it says where it was taken; it is not in the package. Save it as JPEG, or ask for photos to keep their place.',
};
