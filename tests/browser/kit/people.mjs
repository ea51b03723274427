// The sample people of src/demo, as far as the journeys need them.
export const PASSWORD = 'sanduk-demo';

const person = (login, home) => ({ login, home, password: PASSWORD });

export const PEOPLE = {
  owner: person('karim@bahdja.example', '/bahdja/desk'),
  admin: person('samia@bahdja.example', '/bahdja/desk'),
  sales: person('yacine@bahdja.example', '/bahdja/desk'),
  viewer: person('rachid@bahdja.example', '/bahdja/desk'),
  buyer: person('hamza@bahdja.example', '/bahdja/shop'),
  driver: person('mourad@bahdja.example', '/bahdja/round'),
  // The platform's staff need a second step: without one, sign-in leads to setting it up.
  operator: person('omar@sanduk.example', '/operator'),
  // At home in two places: she chooses first.
  both: person('nadia@sanduk.example', '/memberships'),
  indian: person('asha@vidya.example', '/vidya/desk'),
};
