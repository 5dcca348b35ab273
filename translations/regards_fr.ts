<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AgreementText</name>
    <message>
        <source>The observers understood these criteria in the same way: their ratings can be relied on.</source>
        <translation>Les observateurs ont compris ces critères de la même façon&#xa0;: on peut s’appuyer sur leurs cotations.</translation>
    </message>
    <message>
        <source>The observers understood these criteria in much the same way: enough for a first conclusion, to be talked over.</source>
        <translation>Les observateurs ont compris ces critères à peu près de la même façon&#xa0;: assez pour une première conclusion, à discuter ensemble.</translation>
    </message>
    <message>
        <source>The observers saw or understood these criteria in different ways: talk them over rather than rely on the ratings.</source>
        <translation>Les observateurs ont vu ou compris ces critères différemment&#xa0;: parlez-en plutôt que de vous appuyer sur les cotations.</translation>
    </message>
    <message>
        <source>The ratings are no more alike than ratings given by chance: talk over first what the criteria mean.</source>
        <translation>Les cotations ne se ressemblent pas plus que des cotations données au hasard&#xa0;: parlez d’abord de ce que veulent dire les critères.</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>trop peu pour se prononcer</translation>
    </message>
    <message>
        <source>always the same rating</source>
        <translation>toujours la même cotation</translation>
    </message>
    <message>
        <source>reliable</source>
        <extracomment>how alike observers rated</extracomment>
        <translation>fiable</translation>
    </message>
    <message>
        <source>for first conclusions</source>
        <translation>pour de premières conclusions</translation>
    </message>
    <message>
        <source>too low to rely on</source>
        <translation>trop faible pour s’y fier</translation>
    </message>
    <message>
        <source>no better than chance</source>
        <translation>pas mieux que le hasard</translation>
    </message>
    <message numerus="yes">
        <source>Too few to say: there are %n pair(s) of ratings, and at least %1 are needed.</source>
        <translation>
            <numerusform>Trop peu pour se prononcer&#xa0;: il y a %n paire de cotations, et il en faut au moins %1.</numerusform>
            <numerusform>Trop peu pour se prononcer&#xa0;: il y a %n paires de cotations, et il en faut au moins %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n pair(s) of ratings are the same, and always the same rating. Alpha cannot be told: nothing shows whether the observers would tell a good from a bad one alike.</source>
        <translation>
            <numerusform>La seule paire (%n) est faite de deux cotations identiques. L’alpha ne peut pas être donné&#xa0;: rien ne montre si les observateurs distingueraient de la même façon une bonne unité d’une mauvaise.</numerusform>
            <numerusform>Les %n paires de cotations sont toutes identiques, et c’est toujours la même cotation. L’alpha ne peut pas être donné&#xa0;: rien ne montre si les observateurs distingueraient de la même façon une bonne unité d’une mauvaise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pair(s) of ratings are the same; alpha is %2. %3</source>
        <extracomment>a share of pairs, how many there are, alpha, then what that means</extracomment>
        <translation>
            <numerusform>%1 de %n paire de cotations sont identiques&#x202f;; l’alpha est de %2. %3</numerusform>
            <numerusform>%1 des %n paires de cotations sont identiques&#x202f;; l’alpha est de %2. %3</numerusform>
        </translation>
    </message>
    <message>
        <source>A pair is two observers who both rated the same criterion in the same unit. Only the four levels count; “not applicable”, “not enough evidence” and interviews do not.</source>
        <translation>Une paire, ce sont deux observateurs qui ont tous deux coté le même critère dans la même unité. Seuls les quatre degrés comptent&#x202f;; «&#xa0;non applicable&#xa0;», «&#xa0;éléments insuffisants&#xa0;» et les entretiens ne comptent pas.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha looks at how far apart the ratings of a pair lie, and compares it with chance: 1 is full agreement, 0 is chance. From 0.800 on ratings are called reliable, from 0.667 on good enough for tentative conclusions (K. Krippendorff, Content Analysis, 2004).</source>
        <translation>L’alpha de Krippendorff regarde à quelle distance sont les deux cotations d’une paire, et compare avec le hasard&#xa0;: 1 est un accord complet, 0 le hasard. À partir de 0,800, les cotations sont dites fiables&#x202f;; à partir de 0,667, suffisantes pour des conclusions provisoires (K. Krippendorff, Content Analysis, 2004).</translation>
    </message>
    <message>
        <source>It says how alike the observers rated. It does not say who is right, nor how good the unit is: people who saw different things may rightly differ.</source>
        <translation>Ces chiffres disent combien les cotations des observateurs se ressemblent. Ils ne disent ni qui a raison, ni si l’unité est bonne&#xa0;: des personnes qui ont vu des choses différentes peuvent différer à bon droit.</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>a share of a hundred; in French a space stands before the sign</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>BlankForms</name>
    <message>
        <source>Write no names: neither of people who use the service, nor of their families, nor of staff. No telephone numbers, no dates of birth, no room numbers.</source>
        <translation>N’écrivez aucun nom&#xa0;: ni des personnes qui utilisent le service, ni de leurs proches, ni du personnel. Ni numéro de téléphone, ni date de naissance, ni numéro de chambre.</translation>
    </message>
    <message>
        <source>Fill in unit, observer and day at the head of each sheet, since sheets get separated. Begin a new booklet for another unit.</source>
        <translation>Indiquez l’unité, l’observateur ou l’observatrice et le jour en tête de chaque feuille&#xa0;: les feuilles se séparent. Prenez un nouveau livret pour une autre unité.</translation>
    </message>
    <message>
        <source>Tick one box for each criterion, or none: what you have not looked at stays empty. If you change your mind, cross the box out and tick another.</source>
        <translation>Cochez une case par critère, ou aucune&#xa0;: ce que vous n’avez pas regardé reste vide. Si vous changez d’avis, barrez la case et cochez-en une autre.</translation>
    </message>
    <message>
        <source>Tick “seen” for what you saw with your own eyes, “read” for what you read.</source>
        <translation>Cochez «&#xa0;vu&#xa0;» pour ce que vous avez vu de vos yeux, «&#xa0;lu&#xa0;» pour ce que vous avez lu.</translation>
    </message>
    <message>
        <source>Keep the sheets with you. Type them in on the laptop, under “On paper”, by the code at the head of each sheet. Then give them to the coordinator to be destroyed.</source>
        <translation>Gardez les feuilles sur vous. Saisissez-les ensuite sur l’ordinateur, sous «&#xa0;Sur papier&#xa0;», grâce au code en tête de chaque feuille. Puis remettez-les à la coordination pour destruction.</translation>
    </message>
    <message>
        <source>How to fill them in</source>
        <translation>Comment les remplir</translation>
    </message>
    <message>
        <source>The ratings</source>
        <translation>Les cotations</translation>
    </message>
    <message>
        <source>Blank forms for an observation visit</source>
        <translation>Formulaires vierges pour une observation</translation>
    </message>
    <message>
        <source>Visit and facility</source>
        <translation>Observation et établissement</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur ou observatrice</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message numerus="yes">
        <source>This booklet has %n sheet(s)</source>
        <translation>
            <numerusform>Ce livret compte %n feuille</numerusform>
            <numerusform>Ce livret compte %n feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what you have filled in. C: criteria of a standard. N: notes. S, P, F: interviews with service users, professionals, family carers.</source>
        <translation>Cochez ce que vous avez rempli. C&#xa0;: critères d’un standard. N&#xa0;: notes. S, P, F&#xa0;: entretiens avec les usagers et usagères, les professionnels et professionnelles, les aidants et aidantes.</translation>
    </message>
    <message>
        <source>Only where people stay overnight.</source>
        <translation>Seulement là où l’on passe la nuit.</translation>
    </message>
    <message>
        <source>Only where people are received on the service’s own premises.</source>
        <translation>Seulement là où l’on reçoit dans des locaux propres au service.</translation>
    </message>
    <message>
        <source>Only where meals are served.</source>
        <translation>Seulement là où des repas sont servis.</translation>
    </message>
    <message>
        <source>Only where this is practised, prescribed or arranged.</source>
        <translation>Seulement là où cela se pratique, se prescrit ou s’organise.</translation>
    </message>
    <message>
        <source>Most likely “not applicable” in: %1.</source>
        <translation>Sans doute «&#xa0;non applicable&#xa0;» dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>box on a paper form: I saw it myself</comment>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>box on a paper form: I read it in a document</comment>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Formulaires vierges</translation>
    </message>
    <message>
        <source>Blank forms: %1</source>
        <translation>Formulaires vierges&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write no names.</source>
        <translation>N’écrivez aucun nom.</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Feuille %1 sur %2</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(suite)</translation>
    </message>
    <message>
        <source>Group interview: %1</source>
        <translation>Entretien collectif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Interview: %1</source>
        <translation>Entretien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Withdrawal code of this interview:</source>
        <translation>Code de retrait de cet entretien&#xa0;:</translation>
    </message>
    <message>
        <source>Each copy has a code of its own: print sheets, don’t photocopy them.</source>
        <translation>Chaque exemplaire a son propre code&#xa0;: imprimez les feuilles, ne les photocopiez pas.</translation>
    </message>
    <message>
        <source>Slip to cut off and offer</source>
        <translation>Coupon à détacher et à proposer</translation>
    </message>
    <message>
        <source>Until the report is sent, an interview can be erased with this code. Tell it to the coordinator of the visit. Nobody can find the interview without it.</source>
        <translation>Jusqu’à l’envoi du rapport, un entretien peut être effacé grâce à ce code. Dites-le à la coordination de l’observation. Sans lui, personne ne peut retrouver l’entretien.</translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation>Début à</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>In a private place</source>
        <translation>Dans un lieu à l’abri des oreilles</translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation>Avec interprète</translation>
    </message>
    <message>
        <source>To be read aloud first (version %1)</source>
        <translation>À lire d’abord à voix haute (version %1)</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Said aloud</source>
        <translation>Dit à voix haute</translation>
    </message>
    <message>
        <source>In writing, kept apart</source>
        <translation>Par écrit, conservé à part</translation>
    </message>
    <message>
        <source>Refused: thank the person and write nothing more.</source>
        <translation>Refus&#xa0;: remerciez la personne et n’écrivez rien de plus.</translation>
    </message>
    <message>
        <source>Under 18: an authorisation is needed too.</source>
        <translation>Moins de 18 ans&#xa0;: il faut aussi une autorisation.</translation>
    </message>
    <message>
        <source>Authorisation, under 18</source>
        <translation>Autorisation, moins de 18 ans</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Missing: no interview</source>
        <translation>Absente&#xa0;: pas d’entretien</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>L’échange</translation>
    </message>
    <message>
        <source>What was said beyond the questions</source>
        <translation>Ce qui a été dit au-delà des questions</translation>
    </message>
    <message>
        <source>Sentences word for word, as they were said. Ask whether they may stand in the report, without a name.</source>
        <translation>Phrases mot pour mot, telles qu’elles ont été dites. Demandez si elles peuvent figurer dans le rapport, sans nom.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Verbatim</translation>
    </message>
    <message>
        <source>May be quoted in the report</source>
        <translation>Peut être cité dans le rapport</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>no rating</source>
        <translation>sans cotation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, and its figure: &quot;Achieved in full: 3&quot;</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. Agreed rating: %2. Ratings within: %3.</source>
        <comment>a theme or standard, its rating, how many criteria have which rating</comment>
        <translation>%1. Cotation consensuelle&#xa0;: %2. Cotations des critères&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1. Ratings within: %2.</source>
        <comment>a theme or standard, how many of its criteria have which rating</comment>
        <translation>%1. Cotations des critères&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1. %2: %3. %4: %5. %6: %7.</source>
        <comment>a standard; then three times what and which: &quot;1.1 Premises. Visit of 2021: Not initiated. Visit of 2024: Achieved partially. Change: better.&quot;</comment>
        <translation>%1. %2&#xa0;: %3. %4&#xa0;: %5. %6&#xa0;: %7.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>a standard or theme, and its figures</comment>
        <translation>%1. %2.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Inpatient ward</source>
        <comment>kind of unit</comment>
        <translation>Unité d’hospitalisation</translation>
    </message>
    <message>
        <source>Day hospital</source>
        <comment>kind of unit</comment>
        <translation>Hôpital de jour</translation>
    </message>
    <message>
        <source>Community mental health centre</source>
        <comment>kind of unit; in France a CMP</comment>
        <translation>Centre médico-psychologique (CMP)</translation>
    </message>
    <message>
        <source>Part-time therapeutic centre</source>
        <comment>kind of unit; in France a CATTP</comment>
        <translation>Centre d’accueil thérapeutique à temps partiel (CATTP)</translation>
    </message>
    <message>
        <source>Mobile team</source>
        <comment>kind of unit</comment>
        <translation>Équipe mobile</translation>
    </message>
    <message>
        <source>Residential unit</source>
        <comment>kind of unit</comment>
        <translation>Unité résidentielle</translation>
    </message>
    <message>
        <source>Emergency service</source>
        <comment>kind of unit</comment>
        <translation>Service d’urgence</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of unit</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Adults</source>
        <comment>people a unit receives</comment>
        <translation>Adultes</translation>
    </message>
    <message>
        <source>Children and adolescents</source>
        <comment>people a unit receives</comment>
        <translation>Enfants et adolescents</translation>
    </message>
    <message>
        <source>Older people</source>
        <comment>people a unit receives</comment>
        <translation>Personnes âgées</translation>
    </message>
    <message>
        <source>Parents and babies</source>
        <comment>people a unit receives: perinatal psychiatry</comment>
        <translation>Parents et bébés</translation>
    </message>
    <message>
        <source>People in forensic care</source>
        <comment>people a unit receives</comment>
        <translation>Personnes sous main de justice</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>people a unit receives</comment>
        <translation>Tout public</translation>
    </message>
    <message>
        <source>First visit</source>
        <comment>purpose of a visit</comment>
        <translation>Première observation</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>purpose of a visit</comment>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Research</source>
        <comment>purpose of a visit</comment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Expert by experience</source>
        <comment>background of an observer</comment>
        <translation>Expert d’expérience, experte d’expérience</translation>
    </message>
    <message>
        <source>Family carer</source>
        <comment>background of an observer</comment>
        <translation>Aidant, aidante</translation>
    </message>
    <message>
        <source>Psychiatrist</source>
        <comment>background of an observer</comment>
        <translation>Psychiatre</translation>
    </message>
    <message>
        <source>Professional</source>
        <comment>background of an observer</comment>
        <translation>Professionnel, professionnelle</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>background of an observer: a lawyer, say</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Observer</source>
        <comment>role in the team of a visit</comment>
        <translation>Observateur, observatrice</translation>
    </message>
    <message>
        <source>Lead of the team</source>
        <comment>role in the team of a visit</comment>
        <translation>Responsable d’équipe</translation>
    </message>
    <message>
        <source>Service user</source>
        <comment>whom an interview is held with</comment>
        <translation>Usager, usagère</translation>
    </message>
    <message>
        <source>Professional</source>
        <comment>whom an interview is held with</comment>
        <translation>Professionnel, professionnelle</translation>
    </message>
    <message>
        <source>Family carer</source>
        <comment>whom an interview is held with</comment>
        <translation>Aidant, aidante</translation>
    </message>
    <message>
        <source>Requested</source>
        <comment>state of a document</comment>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>state of a document</comment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>state of a document: somebody has read it</comment>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>state of a document: it was not handed out</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>consent to an interview</comment>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>consent to an interview</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>consent to an interview</comment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Given orally</source>
        <comment>form of consent</comment>
        <translation>Donné oralement</translation>
    </message>
    <message>
        <source>In writing, kept apart from the notebook</source>
        <comment>form of consent</comment>
        <translation>Par écrit, conservé hors du carnet</translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>authorisation by a legal representative</comment>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>authorisation by a legal representative</comment>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>authorisation by a legal representative</comment>
        <translation>Absente</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>what a report covers</comment>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>what a report covers</comment>
        <translation>Service, pôle</translation>
    </message>
    <message>
        <source>Catchment area</source>
        <comment>what a report covers; in France a secteur</comment>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Facility</source>
        <comment>what a report covers</comment>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority of a recommendation</comment>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>priority of a recommendation</comment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority of a recommendation</comment>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>horizon of a recommendation</comment>
        <translation>Dès maintenant</translation>
    </message>
    <message>
        <source>Within 3 months</source>
        <comment>horizon of a recommendation</comment>
        <translation>D’ici 3 mois</translation>
    </message>
    <message>
        <source>Within 12 months</source>
        <comment>horizon of a recommendation</comment>
        <translation>D’ici 12 mois</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>horizon of a recommendation</comment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>progress of a recommendation</comment>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>progress of a recommendation</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>progress of a recommendation</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>progress of a recommendation</comment>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Provisional</source>
        <comment>status of a document given out</comment>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>For the facility&apos;s factual check</source>
        <comment>status of a document given out</comment>
        <translation>Pour relecture des faits par l’établissement</translation>
    </message>
    <message>
        <source>Final</source>
        <comment>status of a document given out</comment>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Achieved in full</source>
        <comment>rating: the highest of four levels</comment>
        <translation>Atteint pleinement</translation>
    </message>
    <message>
        <source>Achieved partially</source>
        <comment>rating: the second of four levels</comment>
        <translation>Atteint partiellement</translation>
    </message>
    <message>
        <source>Achievement initiated</source>
        <comment>rating: the third of four levels</comment>
        <translation>Démarche engagée</translation>
    </message>
    <message>
        <source>Not initiated</source>
        <comment>rating: the lowest of four levels</comment>
        <translation>Non engagé</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>rating: the criterion makes no sense in this unit</comment>
        <translation>Non applicable</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <comment>rating: it was looked for, but there is not enough to judge</comment>
        <translation>Éléments insuffisants</translation>
    </message>
    <message>
        <source>Report on a unit</source>
        <comment>kind of a document given out</comment>
        <translation>Rapport d’une unité</translation>
    </message>
    <message>
        <source>Report on the facility</source>
        <comment>kind of a document given out</comment>
        <translation>Rapport de l’établissement</translation>
    </message>
    <message>
        <source>Handout for the restitution</source>
        <comment>kind of a document given out</comment>
        <translation>Support de la restitution</translation>
    </message>
    <message>
        <source>Sheet in plain language</source>
        <comment>kind of a document given out</comment>
        <translation>Fiche facile à lire et à comprendre</translation>
    </message>
    <message>
        <source>Activity of the programme</source>
        <comment>kind of a document given out</comment>
        <translation>Activité du programme</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language of a document given out</comment>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language of a document given out</comment>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>written part of a report</comment>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Context</source>
        <comment>written part of a report</comment>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>The facility and its units</source>
        <comment>written part of a report</comment>
        <translation>L’établissement et ses unités</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>written part of a report</comment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Strengths</source>
        <comment>written part of a report</comment>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>written part of a report</comment>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>The facility&apos;s answer</source>
        <comment>written part of a report</comment>
        <translation>La réponse de l’établissement</translation>
    </message>
    <message>
        <source>What follows</source>
        <comment>written part of a report</comment>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>written part of a report</comment>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Agreement with the facility</source>
        <comment>task before a visit</comment>
        <translation>Convention avec l’établissement</translation>
    </message>
    <message>
        <source>Contact on site</source>
        <comment>task before a visit</comment>
        <translation>Contact sur place</translation>
    </message>
    <message>
        <source>Posters</source>
        <comment>task before a visit</comment>
        <translation>Affiches</translation>
    </message>
    <message>
        <source>Presentation to the teams</source>
        <comment>task before a visit</comment>
        <translation>Présentation aux équipes</translation>
    </message>
    <message>
        <source>Private rooms for interviews</source>
        <comment>task before a visit</comment>
        <translation>Pièces tranquilles pour les entretiens</translation>
    </message>
    <message>
        <source>Timetable</source>
        <comment>task before a visit</comment>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Beds</source>
        <comment>figure of a unit</comment>
        <translation>Lits</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>figure of a unit</comment>
        <translation>Places</translation>
    </message>
    <message>
        <source>People present</source>
        <comment>figure of a unit</comment>
        <translation>Personnes présentes</translation>
    </message>
    <message>
        <source>People followed</source>
        <comment>figure of a unit</comment>
        <translation>Personnes suivies</translation>
    </message>
    <message>
        <source>People in care without consent</source>
        <comment>figure of a unit</comment>
        <translation>Personnes en soins sans consentement</translation>
    </message>
    <message>
        <source>Length of stay</source>
        <comment>figure of a unit</comment>
        <translation>Durée de séjour</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>figure of a unit</comment>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Seclusion</source>
        <comment>figure of a unit</comment>
        <translation>Isolement</translation>
    </message>
    <message>
        <source>Restraint</source>
        <comment>figure of a unit</comment>
        <translation>Contention</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <comment>figure of a unit</comment>
        <translation>Délai d’attente</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>figure of a unit</comment>
        <translation>Plaintes et réclamations</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>: </source>
        <comment>between the place of an error and the error</comment>
        <translation>&#xa0;: </translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Le flux de sortie standard</translation>
    </message>
    <message>
        <source>%1 is an observer&apos;s notebook; this needs a coordinator&apos;s archive.</source>
        <translation>%1 est un carnet d’observation&#x202f;; il faut ici l’archive de la coordination.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Regards keeps observations of mental-health facilities: encrypted, offline, merged without loss. This program does everything that needs no screen.</source>
        <translation>Regards garde les observations d’établissements de santé mentale&#xa0;: chiffrées, hors ligne, réunies sans perte. Ce programme fait tout ce qui se passe d’écran.</translation>
    </message>
    <message>
        <source>“regards-cli VERB --help” explains one of them. Options may stand before or after the verb. An id may be shortened to its first 6 characters or more.</source>
        <translation>«&#xa0;regards-cli VERB --help&#xa0;» explique l’une de ces commandes. Les options se placent avant ou après la commande. Un identifiant peut être abrégé à ses 6 premiers caractères ou plus.</translation>
    </message>
    <message>
        <source>The passphrase is asked for on the terminal, or read from --passphrase-file, or taken from REGARDS_PASSPHRASE; never from an argument.</source>
        <translation>La phrase secrète est demandée dans le terminal, lue dans --passphrase-file ou prise dans REGARDS_PASSPHRASE&#x202f;; jamais dans un argument.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage.</source>
        <translation>Code de sortie&#xa0;: 0 fait, 1 échec, 2 commande mal formulée.</translation>
    </message>
    <message>
        <source>--language takes fr or en.</source>
        <translation>--language attend fr ou en.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. “regards-cli help” lists them.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas. «&#xa0;regards-cli help&#xa0;» donne la liste.</translation>
    </message>
    <message>
        <source>on whose behalf it is written; otherwise the file&apos;s owner</source>
        <translation>au nom de qui l’on écrit&#x202f;; sinon, la personne à qui appartient le fichier</translation>
    </message>
    <message>
        <source>the withdrawal code on the interviewee&apos;s slip</source>
        <translation>le code de retrait, inscrit sur le coupon de la personne interrogée</translation>
    </message>
    <message>
        <source>the file that holds the visit code</source>
        <translation>le fichier qui contient le code de visite</translation>
    </message>
    <message>
        <source>believe a key that is not known here, since its owner confirmed this fingerprint</source>
        <translation>accepter une clé inconnue ici, dont la personne a confirmé l’empreinte</translation>
    </message>
    <message>
        <source>carry out erasures of what is not the sender&apos;s own</source>
        <translation>effacer aussi ce qui n’appartient pas à la personne qui a fait la remise</translation>
    </message>
    <message>
        <source>deleted records too</source>
        <translation>les enregistrements supprimés aussi</translation>
    </message>
    <message>
        <source>a field&apos;s name</source>
        <translation>le nom d’un champ</translation>
    </message>
    <message>
        <source>the file to take in</source>
        <translation>le fichier à prendre en compte</translation>
    </message>
    <message>
        <source>what the verb does</source>
        <translation>ce que fait la commande</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>un enregistrement</translation>
    </message>
    <message>
        <source>the number of an import, as “gather list” shows it</source>
        <translation>le numéro d’une importation, donné par «&#xa0;gather list&#xa0;»</translation>
    </message>
    <message>
        <source>how many interviews each visit has</source>
        <translation>le nombre d’entretiens de chaque observation</translation>
    </message>
    <message>
        <source>output for programs: JSON, one object a line</source>
        <translation>sortie pour les programmes&#xa0;: JSON, un objet par ligne</translation>
    </message>
    <message>
        <source>which document</source>
        <translation>quel document</translation>
    </message>
    <message>
        <source>the language of what is made or shown</source>
        <translation>la langue de ce qui est produit ou affiché</translation>
    </message>
    <message>
        <source>the language of messages; otherwise the system&apos;s</source>
        <translation>la langue des messages&#x202f;; sinon, celle du système</translation>
    </message>
    <message>
        <source>the file that holds the new passphrase</source>
        <translation>le fichier qui contient la nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>no way back: a forgotten passphrase then means that everything is lost</source>
        <translation>aucun recours&#xa0;: si la phrase secrète est oubliée, tout est perdu</translation>
    </message>
    <message>
        <source>an observer</source>
        <translation>un observateur, une observatrice</translation>
    </message>
    <message>
        <source>how many observers each visit has</source>
        <translation>le nombre d’observateurs et d’observatrices de chaque observation</translation>
    </message>
    <message>
        <source>the file that holds the passphrase</source>
        <translation>le fichier qui contient la phrase secrète</translation>
    </message>
    <message>
        <source>the recovery sheet, or a file with the code on it</source>
        <translation>la fiche de secours, ou un fichier qui en contient le code</translation>
    </message>
    <message>
        <source>where to write the recovery sheet, to print and lock away</source>
        <translation>où écrire la fiche de secours, à imprimer et à mettre sous clé</translation>
    </message>
    <message>
        <source>after a loss: retire the observer&apos;s old key and send their own work along</source>
        <translation>après une perte&#xa0;: retirer l’ancienne clé de la personne et lui renvoyer son propre travail</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>un rapport</translation>
    </message>
    <message>
        <source>a number; the same seed gives the same records</source>
        <translation>un nombre&#x202f;; le même nombre donne les mêmes enregistrements</translation>
    </message>
    <message>
        <source>the change whose value is to stand, as “conflict list” shows it</source>
        <translation>la modification dont la valeur est retenue, donnée par «&#xa0;conflict list&#xa0;»</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>the toolkit file that the visit uses, if not the built-in one</source>
        <translation>le fichier de référentiel de l’observation, si ce n’est pas celui du programme</translation>
    </message>
    <message>
        <source>a record type</source>
        <translation>un type d’enregistrement</translation>
    </message>
    <message>
        <source>how many units each visit has</source>
        <translation>le nombre d’unités de chaque observation</translation>
    </message>
    <message>
        <source>the value that is to stand; empty for none</source>
        <translation>la valeur retenue&#x202f;; vide pour aucune</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>la version du programme</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>une observation</translation>
    </message>
    <message>
        <source>how many visits</source>
        <translation>le nombre d’observations</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase on. Use --passphrase-file (or --new-passphrase-file), or set REGARDS_PASSPHRASE.</source>
        <translation>Il n’y a pas de terminal où demander la phrase secrète. Utilisez --passphrase-file (ou --new-passphrase-file), ou définissez REGARDS_PASSPHRASE.</translation>
    </message>
    <message>
        <source>New passphrase for %1: </source>
        <translation>Nouvelle phrase secrète pour %1&#xa0;: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>La même, encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was done.</source>
        <translation>Les deux phrases secrètes sont différentes. Rien n’a été fait. Recommencez.</translation>
    </message>
    <message>
        <source>Passphrase for %1: </source>
        <translation>Phrase secrète pour %1&#xa0;: </translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(effacé)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>the coordinator</source>
        <translation>la coordination</translation>
    </message>
    <message>
        <source>themes, standards and criteria</source>
        <translation>les thèmes, les standards et les critères</translation>
    </message>
    <message>
        <source>a toolkit file&apos;s errors, each with its place</source>
        <translation>les erreurs d’un fichier de référentiel, chacune avec son emplacement</translation>
    </message>
    <message>
        <source>a coordinator&apos;s archive, with its keys</source>
        <translation>l’archive de la coordination, avec ses clés</translation>
    </message>
    <message>
        <source>what one observer needs for a visit; its code goes another way</source>
        <translation>ce qu’il faut à une personne pour observer&#x202f;; le code se transmet à part</translation>
    </message>
    <message>
        <source>an observer&apos;s notebook from a visit pack</source>
        <translation>un carnet d’observation, à partir d’un dossier de visite</translation>
    </message>
    <message>
        <source>takes in a later pack, or a receipt</source>
        <translation>prend en compte un nouveau dossier de visite ou un accusé de réception</translation>
    </message>
    <message>
        <source>writes records, JSON lines on standard input, all or none; prints each id</source>
        <translation>écrit des enregistrements, lus ligne à ligne (JSON) sur l’entrée standard, tous ou aucun&#x202f;; affiche chaque identifiant</translation>
    </message>
    <message>
        <source>records as JSON lines, sorted by type and id</source>
        <translation>les enregistrements en lignes JSON, triés par type et par identifiant</translation>
    </message>
    <message>
        <source>every change of a record: when, who, field, value, what it replaces</source>
        <translation>chaque modification d’un enregistrement&#xa0;: quand, qui, champ, valeur, ce qu’elle remplace</translation>
    </message>
    <message>
        <source>deletes a record; it can be brought back</source>
        <translation>supprime un enregistrement, que l’on peut rétablir</translation>
    </message>
    <message>
        <source>brings a deleted record back</source>
        <translation>rétablit un enregistrement supprimé</translation>
    </message>
    <message>
        <source>erases a record, or one field of it, for good</source>
        <translation>efface définitivement un enregistrement ou l’un de ses champs</translation>
    </message>
    <message>
        <source>everything shared of a notebook, sealed for the coordinator</source>
        <translation>tout ce qu’un carnet partage, scellé pour la coordination</translation>
    </message>
    <message>
        <source>what may be known of sealed files without a key</source>
        <translation>ce que l’on peut savoir sans clé de fichiers scellés</translation>
    </message>
    <message>
        <source>what importing would do: new, changed, in conflict, already here</source>
        <translation>ce que ferait l’importation&#xa0;: nouveau, modifié, en conflit, déjà là</translation>
    </message>
    <message>
        <source>what was imported so far</source>
        <translation>ce qui a été importé jusqu’ici</translation>
    </message>
    <message>
        <source>sets aside what one import brought</source>
        <translation>met de côté ce qu’une importation a apporté</translation>
    </message>
    <message>
        <source>an interviewee takes the interview back: it is erased</source>
        <translation>une personne interrogée retire son entretien&#xa0;: il est effacé</translation>
    </message>
    <message>
        <source>tells an observer what arrived</source>
        <translation>confirme ce qui est arrivé à la personne qui l’a remis</translation>
    </message>
    <message>
        <source>what several people wrote without knowing of each other</source>
        <translation>ce que plusieurs personnes ont écrit sans savoir l’une pour l’autre</translation>
    </message>
    <message>
        <source>decides what stands</source>
        <translation>décide de ce qui est retenu</translation>
    </message>
    <message>
        <source>how far the criteria of each unit have been looked at</source>
        <translation>où en est l’examen des critères dans chaque unité</translation>
    </message>
    <message>
        <source>checks a notebook or archive wholly</source>
        <translation>vérifie un carnet ou une archive en entier</translation>
    </message>
    <message>
        <source>a verified copy under the same passphrase</source>
        <translation>une copie vérifiée, avec la même phrase secrète</translation>
    </message>
    <message>
        <source>changes the passphrase, or sets a new one with the recovery sheet</source>
        <translation>change la phrase secrète, ou en définit une nouvelle avec la fiche de secours</translation>
    </message>
    <message>
        <source>archive, notebooks, hand-overs and reports of an invented visit</source>
        <translation>archive, carnets, remises et rapports d’une observation inventée</translation>
    </message>
    <message>
        <source>“%1” needs --%2.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin de --%2.</translation>
    </message>
    <message>
        <source>“%1” takes no --%2.</source>
        <translation>«&#xa0;%1&#xa0;» ne prend pas --%2.</translation>
    </message>
    <message>
        <source>“%1” needs more: a file is missing.</source>
        <translation>«&#xa0;%1&#xa0;» est incomplet&#xa0;: il manque un fichier.</translation>
    </message>
    <message>
        <source>“%1” takes no “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne prend pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>critères</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>cotés</translation>
    </message>
    <message>
        <source>with evidence</source>
        <translation>avec éléments</translation>
    </message>
    <message>
        <source>untouched</source>
        <translation>non abordés</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>retenus</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévus</translation>
    </message>
    <message>
        <source>held</source>
        <translation>menés</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusés</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirés</translation>
    </message>
    <message>
        <source>--lang takes fr or en.</source>
        <translation>--lang attend fr ou en.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>Recovery sheet of the archive %1</source>
        <translation>Fiche de secours de l’archive %1</translation>
    </message>
    <message>
        <source>Print this sheet, lock it into a safe, and delete the file. Whoever has the sheet and the archive with its .recovery file can read everything. If the passphrase is forgotten, they set a new one: regards-cli passphrase FILE --recovery-code-file SHEET. The .recovery file beside the archive, and beside each backup, must be kept.</source>
        <translation>Imprimez cette fiche, enfermez-la dans un coffre, puis supprimez le fichier. Avec cette fiche, l’archive et son fichier .recovery, on peut tout lire. Si la phrase secrète est oubliée, on en définit une nouvelle&#xa0;: regards-cli passphrase FILE --recovery-code-file SHEET. Il faut conserver le fichier .recovery qui accompagne l’archive et chacune de ses sauvegardes.</translation>
    </message>
    <message>
        <source>Say --recovery-sheet FILE, or --no-recovery-sheet. Without a sheet, a forgotten passphrase means that everything in the archive is lost.</source>
        <translation>Indiquez --recovery-sheet FILE ou --no-recovery-sheet. Sans fiche, si la phrase secrète est oubliée, toute l’archive est perdue.</translation>
    </message>
    <message>
        <source>The archive %1 is made. Its fingerprint, which stands on the letters to observers: %2</source>
        <translation>L’archive %1 est créée. Son empreinte, reprise dans les lettres aux observateurs et observatrices&#xa0;: %2</translation>
    </message>
    <message>
        <source>Print %1, lock it away, and delete the file.</source>
        <translation>Imprimez %1, mettez la fiche sous clé, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>There is no recovery sheet: whoever forgets the passphrase loses every visit in this archive, and nobody can bring it back.</source>
        <translation>Il n’y a pas de fiche de secours&#xa0;: oublier la phrase secrète, c’est perdre toutes les observations de cette archive, sans que personne puisse les récupérer.</translation>
    </message>
    <message>
        <source>The visit pack %1 is written. Give its code, in %2, another way than the pack. Fingerprint: %3</source>
        <translation>Le dossier de visite %1 est écrit. Transmettez son code, qui est dans %2, par une autre voie que le dossier. Empreinte&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” is none of the changes in conflict, which “conflict list” shows.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des modifications en conflit. «&#xa0;conflict list&#xa0;» les donne.</translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation>Il n’y a aucun conflit.</translation>
    </message>
    <message>
        <source>Say --take CHANGE, or --value V.</source>
        <translation>Indiquez --take CHANGE ou --value V.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 attend un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>The demo is in %1. Its reports are in %2, the passphrase of all its files in %3.</source>
        <translation>L’exemple est dans %1. Ses rapports sont dans %2, la phrase secrète de tous ses fichiers dans %3.</translation>
    </message>
    <message>
        <source>It is erased here and in the backups, and stays so when older hand-overs come in. What lies on sticks or with others can&apos;t be erased from here.</source>
        <translation>C’est effacé ici et dans les sauvegardes, et le restera même si d’anciennes remises arrivent. Ce qui se trouve sur des clés USB ou chez d’autres personnes ne peut pas être effacé d’ici.</translation>
    </message>
    <message>
        <source>The interview was withdrawn.</source>
        <translation>L’entretien a été retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n nouvel enregistrement</numerusform>
            <numerusform>%n nouveaux enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n en conflit</numerusform>
            <numerusform>%n en conflit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) already here</source>
        <translation>
            <numerusform>%n modification déjà là</numerusform>
            <numerusform>%n modifications déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) come back from an import that was undone</source>
        <translation>
            <numerusform>%n modification revient d’une importation mise de côté</numerusform>
            <numerusform>%n modifications reviennent d’une importation mise de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Its key is not known here. Fingerprint: %1. Confirm it with its owner, then use --confirm-fingerprint.</source>
        <translation>Sa clé n’est pas connue ici. Empreinte&#xa0;: %1. Vérifiez-la avec la personne, puis utilisez --confirm-fingerprint.</translation>
    </message>
    <message>
        <source>It was written with another edition of the toolkit.</source>
        <translation>Écrit avec une autre édition du référentiel.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are dated more than a day ahead: a clock is wrong.</source>
        <translation>
            <numerusform>%n modification est datée de plus d’un jour dans le futur&#xa0;: une horloge est déréglée.</numerusform>
            <numerusform>%n modifications sont datées de plus d’un jour dans le futur&#xa0;: une horloge est déréglée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to erase %n record(s) of others; use --confirm-redactions if that is meant.</source>
        <translation>
            <numerusform>Ce fichier demande d’effacer %n enregistrement d’une autre personne&#x202f;; utilisez --confirm-redactions si c’est bien voulu.</numerusform>
            <numerusform>Ce fichier demande d’effacer %n enregistrements d’autres personnes&#x202f;; utilisez --confirm-redactions si c’est bien voulu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>--import takes a number, as “gather list” shows it.</source>
        <translation>--import attend un numéro, donné par «&#xa0;gather list&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>mise de côté</translation>
    </message>
    <message>
        <source>visit pack</source>
        <translation>dossier de visite</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>accusé de réception</translation>
    </message>
    <message>
        <source>transfer between archives</source>
        <translation>transfert entre archives</translation>
    </message>
    <message>
        <source>opened by the key %1</source>
        <translation>s’ouvre avec la clé %1</translation>
    </message>
    <message>
        <source>opened by a visit code</source>
        <translation>s’ouvre avec un code de visite</translation>
    </message>
    <message>
        <source>%1: %2, format %3, %4 bytes, file %5, from the key %6, %7</source>
        <translation>%1&#xa0;: %2, format %3, %4 octets, fichier %5, de la clé %6, %7</translation>
    </message>
    <message>
        <source>%1 is written (%2 bytes) and was read back. Only the coordinator with the fingerprint %3 can open it. It holds:</source>
        <translation>%1 est écrit (%2 octets) et a été relu. Seule la coordination qui a l’empreinte %3 peut l’ouvrir. Il contient&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stay behind.</source>
        <translation>
            <numerusform>%n note privée reste ici.</numerusform>
            <numerusform>%n notes privées restent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>This observer has handed over for several visits: add --visit ID.</source>
        <translation>Cette personne a fait des remises pour plusieurs observations&#xa0;: ajoutez --visit ID.</translation>
    </message>
    <message>
        <source>The receipt %1 is written, for %2.</source>
        <translation>L’accusé de réception %1 est écrit, pour %2.</translation>
    </message>
    <message>
        <source>%1 is sound: %2.</source>
        <translation>%1 est intact&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is written (%2 bytes), read back and sound. It opens with the same passphrase.</source>
        <translation>%1 est écrit (%2 octets), relu et intact. La même phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>%1 now opens with the new passphrase only.</source>
        <translation>%1 ne s’ouvre plus qu’avec la nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>Older backups still open with the old passphrase:</source>
        <translation>Les sauvegardes plus anciennes s’ouvrent encore avec l’ancienne phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>The notebook %1 is made: %2, for %3. Compare the coordinator&apos;s fingerprint with the letter: %4</source>
        <translation>Le carnet %1 est créé&#xa0;: %2, pour %3. Comparez l’empreinte de la coordination avec la lettre&#xa0;: %4</translation>
    </message>
    <message>
        <source>The pack brought nothing new.</source>
        <translation>Le dossier n’a rien apporté de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>The pack brought %n change(s).</source>
        <translation>
            <numerusform>Le dossier a apporté %n modification.</numerusform>
            <numerusform>Le dossier a apporté %n modifications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) arrived at the coordinator&apos;s.</source>
        <translation>
            <numerusform>%n modification est arrivée à la coordination.</numerusform>
            <numerusform>%n modifications sont arrivées à la coordination.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were written since and have not arrived: hand over again.</source>
        <translation>
            <numerusform>%n modification a été écrite depuis et n’est pas arrivée&#xa0;: faites une nouvelle remise.</numerusform>
            <numerusform>%n modifications ont été écrites depuis et ne sont pas arrivées&#xa0;: faites une nouvelle remise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything shared has arrived; the notebook may be wiped.</source>
        <translation>Tout ce qui est partagé est arrivé&#x202f;; le carnet peut être effacé.</translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) would go with it: they were never handed over.</source>
        <translation>
            <numerusform>%n note privée disparaîtrait avec lui&#xa0;: elle n’a jamais été remise.</numerusform>
            <numerusform>%n notes privées disparaîtraient avec lui&#xa0;: elles n’ont jamais été remises.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 erased for good</source>
        <translation>%1, effacement définitif</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Le flux d’entrée standard</translation>
    </message>
    <message>
        <source>Type one JSON object a line; Ctrl+D on an empty line writes them.</source>
        <translation>Saisissez un objet JSON par ligne&#x202f;; Ctrl+D sur une ligne vide les écrit.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no record type “%1”.</source>
        <translation>Le type d’enregistrement «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s)</source>
        <translation>
            <numerusform>%n standard</numerusform>
            <numerusform>%n standards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n critère</numerusform>
            <numerusform>%n critères</numerusform>
        </translation>
    </message>
    <message>
        <source>This toolkit has no texts in “%1”, only in: %2.</source>
        <translation>Ce référentiel n’a pas de textes en «&#xa0;%1&#xa0;», seulement en&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is a good toolkit file: %2.</source>
        <translation>%1 est un fichier de référentiel valable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>two pages side by side in the order of folding, to be printed on both sides of A3</source>
        <translation>deux pages côte à côte dans l’ordre du pliage, à imprimer recto verso sur A3</translation>
    </message>
    <message>
        <source>take what the sender typed in from colleagues&apos; sheets of paper</source>
        <translation>prend ce que l’expéditeur a saisi d’après les feuilles de collègues</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) typed in by %1 for %2.</source>
        <translation>
            <numerusform>%n élément saisi par %1 pour %2.</numerusform>
            <numerusform>%n éléments saisis par %1 pour %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has handed over from a laptop too: ask whether the sheets are theirs.</source>
        <translation>%1 a aussi remis depuis un ordinateur&#xa0;: demandez si ces feuilles sont bien les siennes.</translation>
    </message>
    <message>
        <source>Use --confirm-typed-in to take them.</source>
        <translation>Pour les prendre&#xa0;: --confirm-typed-in.</translation>
    </message>
    <message>
        <source>a colleague, as “colleague list” shows them</source>
        <translation>un ou une collègue, comme «&#xa0;colleague list&#xa0;» les montre</translation>
    </message>
    <message>
        <source>what a coordinator is called; with “card” and “transfer”, you yourself</source>
        <translation>le nom d’une personne de la coordination&#x202f;; avec «&#xa0;card&#xa0;» et «&#xa0;transfer&#xa0;», le vôtre</translation>
    </message>
    <message>
        <source>for whom it is sealed, as “colleague list” shows them</source>
        <translation>pour qui le fichier est scellé, comme «&#xa0;colleague list&#xa0;» le montre</translation>
    </message>
    <message>
        <source>a unit in a visit: a visit_unit</source>
        <translation>une unité dans une observation&#xa0;: un visit_unit</translation>
    </message>
    <message>
        <source>backs the archive up, then imports hand-overs and colleagues&apos; archives</source>
        <translation>sauvegarde l’archive, puis importe des remises et des archives de collègues</translation>
    </message>
    <message>
        <source>brings back what was set aside with an import that was undone</source>
        <translation>rétablit ce qui a été mis de côté avec une importation annulée</translation>
    </message>
    <message>
        <source>this archive&apos;s public keys, for a colleague; nothing secret</source>
        <translation>les clés publiques de cette archive, pour un ou une collègue&#x202f;; rien de secret</translation>
    </message>
    <message>
        <source>another coordinator, whose fingerprint you compared by telephone</source>
        <translation>une autre personne de la coordination, dont vous avez comparé l’empreinte par téléphone</translation>
    </message>
    <message>
        <source>the coordinators whose archives are believed here</source>
        <translation>les personnes de la coordination dont les archives sont acceptées ici</translation>
    </message>
    <message>
        <source>believes a colleague&apos;s keys no longer, after a loss, say</source>
        <translation>n’accepte plus les clés d’un ou d’une collègue, après une perte par exemple</translation>
    </message>
    <message>
        <source>the archive, or some visits of it, sealed for a colleague</source>
        <translation>l’archive, ou certaines de ses observations, scellée pour un ou une collègue</translation>
    </message>
    <message>
        <source>how alike the observers rated: percent and Krippendorff&apos;s alpha, over all and per theme</source>
        <translation>à quel point les cotations se ressemblent&#xa0;: pourcentage et alpha de Krippendorff, en tout et par thème</translation>
    </message>
    <message>
        <source>too few pairs of ratings to say</source>
        <translation>trop peu de paires de cotations pour se prononcer</translation>
    </message>
    <message>
        <source>all gave one and the same rating: alpha can’t be told</source>
        <translation>tout le monde a donné la même cotation&#xa0;: l’alpha ne peut pas être donné</translation>
    </message>
    <message>
        <source>reliable</source>
        <translation>fiable</translation>
    </message>
    <message>
        <source>for tentative conclusions only</source>
        <translation>seulement pour des conclusions provisoires</translation>
    </message>
    <message>
        <source>too low to rely on</source>
        <translation>trop faible pour s’y fier</translation>
    </message>
    <message>
        <source>no better than chance</source>
        <translation>pas mieux que le hasard</translation>
    </message>
    <message>
        <source>Say of which unit, or of which report: --visit-unit or --report.</source>
        <translation>Dites de quelle unité ou de quel rapport&#xa0;: --visit-unit ou --report.</translation>
    </message>
    <message>
        <source>criteria rated by several</source>
        <translation>critères cotés par plusieurs</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>paires</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pourcentage</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>The card %1 is written. Give it to your colleague, and read the fingerprint to them by telephone: %2</source>
        <translation>La carte %1 est écrite. Donnez-la à votre collègue et lisez-lui l’empreinte par téléphone&#xa0;: %2</translation>
    </message>
    <message>
        <source>This colleague is known now: %1 (%2)</source>
        <translation>Cette personne est connue maintenant&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>This colleague&apos;s archive is not believed any more. What came from it stays. Their card can be added again.</source>
        <translation>L’archive de cette personne n’est plus acceptée. Ce qui en est venu reste. Sa carte peut être ajoutée de nouveau.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written (%2 bytes) and was read back: %n record(s). Only the colleague with the fingerprint %3 can open it.</source>
        <translation>
            <numerusform>%1 est écrit (%2 octets) et a été relu&#xa0;: %n enregistrement. Seule la personne dont l’empreinte est %3 peut l’ouvrir.</numerusform>
            <numerusform>%1 est écrit (%2 octets) et a été relu&#xa0;: %n enregistrements. Seule la personne dont l’empreinte est %3 peut l’ouvrir.</numerusform>
        </translation>
    </message>
    <message>
        <source>a colleague&apos;s archive</source>
        <translation>l’archive d’un ou d’une collègue</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed</source>
        <translation>%1&#xa0;: %2 nouveaux, %3 modifiés</translation>
    </message>
    <message numerus="yes">
        <source>It erases something of %n record(s) that are here, for good.</source>
        <translation>
            <numerusform>Il efface définitivement une partie de %n enregistrement présent ici.</numerusform>
            <numerusform>Il efface définitivement une partie de %n enregistrements présents ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>What import %1 brought is set aside. “gather bring-back” brings it back, and so does importing the same file again.</source>
        <translation>Ce que l’importation %1 a apporté est mis de côté. «&#xa0;gather bring-back&#xa0;» le rétablit, importer de nouveau le même fichier aussi.</translation>
    </message>
    <message>
        <source>What import %1 had brought is back.</source>
        <translation>Ce que l’importation %1 avait apporté est rétabli.</translation>
    </message>
    <message>
        <source>for the team: written whatever holds it back, and marked so on every page</source>
        <translation>pour l’équipe&#xa0;: écrit quoi qui le retienne, avec la mention sur chaque page</translation>
    </message>
    <message>
        <source>a file instead of the built-in one</source>
        <translation>un fichier au lieu de celui du programme</translation>
    </message>
    <message>
        <source>the paper&apos;s size; A4 where it is not given</source>
        <translation>format du papier&#x202f;; A4 s’il n’est pas donné</translation>
    </message>
    <message>
        <source>the code of a criterion, standard or theme</source>
        <translation>code d’un critère, d’un standard ou d’un thème</translation>
    </message>
    <message>
        <source>the drafts of recommendations that a library holds</source>
        <translation>les propositions de recommandations d’une bibliothèque</translation>
    </message>
    <message>
        <source>a library file&apos;s errors, each with its place</source>
        <translation>les erreurs d’un fichier de bibliothèque, chacune avec son emplacement</translation>
    </message>
    <message>
        <source>a document, given out and listed if nothing holds it back; a draft; blank forms</source>
        <translation>un document, remis et inscrit sur la liste si rien ne le retient&#x202f;; une version de travail&#x202f;; des formulaires vierges</translation>
    </message>
    <message>
        <source>what holds a document back from being given out; exit status 1 when something does</source>
        <translation>ce qui empêche de remettre un document&#x202f;; code de retour 1 si quelque chose l’empêche</translation>
    </message>
    <message>
        <source>Say of what: --report or --visit.</source>
        <translation>Dites de quoi&#xa0;: --report ou --visit.</translation>
    </message>
    <message>
        <source>--kind takes unit, handout or plain with --report, and facility with --visit.</source>
        <translation>--kind accepte unit, handout ou plain avec --report, et facility avec --visit.</translation>
    </message>
    <message>
        <source>Given out all the same: %1</source>
        <translation>Remis malgré tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Holds the document back:</source>
        <translation>Retient le document&#xa0;:</translation>
    </message>
    <message>
        <source>Given out all the same:</source>
        <translation>Remis malgré tout&#xa0;:</translation>
    </message>
    <message>
        <source>To be thought of:</source>
        <translation>À ne pas oublier&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing holds the document back.</source>
        <translation>Rien ne retient le document.</translation>
    </message>
    <message>
        <source>The document is held back.</source>
        <translation>Le document est retenu.</translation>
    </message>
    <message>
        <source>This library has no texts in “%1”, only in: %2.</source>
        <translation>Cette bibliothèque n’a pas de textes en «&#xa0;%1&#xa0;», seulement en&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The toolkit has no theme, standard or criterion with the code %1.</source>
        <translation>L’outil n’a ni thème, ni standard, ni critère de code %1.</translation>
    </message>
    <message>
        <source>%1 is a good library of recommendations: %2.</source>
        <translation>%1 est une bibliothèque de recommandations correcte&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no document of the kind “%1” yet; --kind takes: unit, facility, handout, plain, forms.</source>
        <translation>Il n’existe pas de document du genre «&#xa0;%1&#xa0;»&#x202f;; --kind accepte&#xa0;: unit, facility, handout, plain, forms.</translation>
    </message>
    <message>
        <source>--kind unit, handout and plain are of one --report.</source>
        <translation>--kind unit, handout et plain portent sur un rapport (--report).</translation>
    </message>
    <message>
        <source>--kind facility is of one --visit.</source>
        <translation>--kind facility porte sur une observation (--visit).</translation>
    </message>
    <message>
        <source>--kind forms takes no --report.</source>
        <translation>--kind forms n’accepte pas --report.</translation>
    </message>
    <message>
        <source>--booklet is for --kind forms.</source>
        <translation>--booklet est réservé à --kind forms.</translation>
    </message>
    <message>
        <source>Blank forms hold nothing back: they take no --draft.</source>
        <translation>Rien ne retient des formulaires vierges&#xa0;: ils n’acceptent pas --draft.</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter.</source>
        <translation>--paper accepte a4 ou letter.</translation>
    </message>
    <message>
        <source>--booklet is for PDF.</source>
        <translation>--booklet est réservé au PDF.</translation>
    </message>
</context>
<context>
    <name>DocumentFile</name>
    <message>
        <source>draft for the team</source>
        <translation>version de travail</translation>
    </message>
    <message>
        <source>for the fact check</source>
        <translation>pour vérification des faits</translation>
    </message>
    <message>
        <source>final</source>
        <translation>version définitive</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>version provisoire</translation>
    </message>
    <message>
        <source>Draft, not to be given out</source>
        <translation>Version de travail, à ne pas diffuser</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 is not there. Check the name and the folder, and whether the stick is plugged in.</source>
        <translation>%1 est introuvable. Vérifiez le nom et le dossier, et que la clé USB est bien branchée.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 existe déjà et n’a pas été modifié. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it is a file, that you may open it, and that its disk or stick works.</source>
        <translation>%1 n’a pas pu être lu. Vérifiez que c’est un fichier, que vous avez le droit de l’ouvrir et que le disque ou la clé USB fonctionne.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that you may write there and that the disk or stick works, or choose another place.</source>
        <translation>%1 n’a pas pu être écrit. Vérifiez que vous avez le droit d’écrire à cet endroit et que le disque ou la clé USB fonctionne, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 could not be written, since its folder is protected against writing. Choose another folder, or ask for the right to write in this one.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: son dossier est protégé en écriture. Choisissez un autre dossier, ou demandez le droit d’écrire dans celui-ci.</translation>
    </message>
    <message>
        <source>%1 could not be written, since the disk is full. Nothing was lost; free some space or choose another disk, then try again.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: le disque est plein. Rien n’est perdu&#x202f;; libérez de la place ou choisissez un autre disque, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 went away while it was in use. Plug the stick or disk in again, then try again.</source>
        <translation>%1 a disparu en cours d’utilisation. Rebranchez la clé USB ou le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be opened with this passphrase. Check capital letters and the keyboard&apos;s language, then try again.</source>
        <translation>%1 ne s’ouvre pas avec cette phrase secrète. Vérifiez les majuscules et la langue du clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is not a notebook or archive of Regards. Choose another file.</source>
        <translation>%1 n’est ni un carnet ni une archive de Regards. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Don&apos;t write to it any more; open the newest backup from the folder beside it.</source>
        <translation>%1 est endommagé (%2). N’y écrivez plus rien&#x202f;; ouvrez la sauvegarde la plus récente, dans le dossier voisin.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Regards (file version %2). Install that version to open it.</source>
        <translation>%1 a été écrit par une version plus récente de Regards (version de fichier %2). Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there, or wait a moment, then try again.</source>
        <translation>%1 est utilisé par un autre programme. Fermez-le là-bas ou attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 can only be read, so nothing was written. Copy it to a place where you may write, or ask for that right.</source>
        <translation>%1 est en lecture seule&#xa0;: rien n’a été écrit. Copiez-le à un endroit où vous avez le droit d’écrire, ou demandez ce droit.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Type one.</source>
        <translation>La phrase secrète est vide. Saisissez-en une.</translation>
    </message>
    <message>
        <source>This passphrase would be guessed too easily. Take four or five words that have nothing to do with one another.</source>
        <translation>Cette phrase secrète serait trop facile à deviner. Prenez quatre ou cinq mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>The computer has not enough free memory for this. Close other programs, then try again.</source>
        <translation>L’ordinateur n’a pas assez de mémoire libre. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The recovery file %1 is not there, and without it the recovery sheet opens nothing. Look for it beside the archive&apos;s backups and copy it back.</source>
        <translation>Le fichier de secours %1 est introuvable, et sans lui la fiche de secours n’ouvre rien. Cherchez-le à côté des sauvegardes de l’archive et remettez-le en place.</translation>
    </message>
    <message>
        <source>The recovery code is not right for this archive. Read it from the sheet once more, group by group.</source>
        <translation>Ce code de secours n’est pas celui de cette archive. Relisez-le sur la fiche, groupe par groupe.</translation>
    </message>
    <message>
        <source>The backup %1 could not be made or was not sound (%2). Check the disk&apos;s free space, then try again.</source>
        <translation>La sauvegarde %1 n’a pas pu être faite ou n’est pas intacte (%2). Vérifiez la place libre sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The text was erased from the file %1, but something still holds it: %2. Make that available again and open the file once more, so that the erasure can be finished.</source>
        <translation>Le texte est effacé du fichier %1, mais il existe encore ici&#xa0;: %2. Rendez cet endroit de nouveau accessible et rouvrez le fichier pour que l’effacement se termine.</translation>
    </message>
    <message>
        <source>%1 could not be used (%2). Nothing was written. Check the file with “verify”, and keep its backups.</source>
        <translation>%1 n’a pas pu être utilisé (%2). Rien n’a été écrit. Vérifiez le fichier avec «&#xa0;verify&#xa0;» et gardez ses sauvegardes.</translation>
    </message>
    <message>
        <source>%1 is incomplete: its end is missing. Nothing was taken from it. Have it copied or written again, and remove the stick only when the copy is finished.</source>
        <translation>%1 est incomplet&#xa0;: il manque la fin. Rien n’en a été repris. Faites-le copier ou écrire de nouveau, et ne retirez la clé USB qu’une fois la copie terminée.</translation>
    </message>
    <message>
        <source>%1 was changed or damaged on its way (%2). Nothing was taken from it. Have it written again.</source>
        <translation>%1 a été modifié ou endommagé en chemin (%2). Rien n’en a été repris. Faites-le écrire de nouveau.</translation>
    </message>
    <message>
        <source>%1 is not a visit pack, hand-over or receipt of Regards. Choose another file.</source>
        <translation>%1 n’est ni un dossier de visite, ni une remise, ni un accusé de réception de Regards. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Regards. Install version %2 or later to open it.</source>
        <translation>%1 a été écrit par une version plus récente de Regards. Installez la version %2 ou une version ultérieure pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is a %2, but a %3 is needed here. Choose another file.</source>
        <translation>%1 n’est pas le bon fichier (%2)&#x202f;; il faut ici&#xa0;: %3. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is larger than any such file may be, and was not read. Check that it is the right one.</source>
        <translation>%1 est plus gros que ne peut l’être un tel fichier, et n’a pas été lu. Vérifiez que c’est le bon.</translation>
    </message>
    <message>
        <source>%1 could not be opened with this visit code. Read the code from the letter once more, and check that it belongs to this pack.</source>
        <translation>%1 ne s’ouvre pas avec ce code de visite. Relisez le code sur la lettre et vérifiez qu’il va bien avec ce dossier.</translation>
    </message>
    <message>
        <source>%1 was sealed for somebody else (key %2) and can&apos;t be opened here. Give it to the coordinator whose visit it belongs to.</source>
        <translation>%1 a été scellé pour quelqu’un d’autre (clé %2) et ne peut pas s’ouvrir ici. Donnez-le à la coordination de l’observation concernée.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t carry a valid signature, so it was changed or damaged on its way. Nothing was taken from it. Have it written again.</source>
        <translation>%1 ne porte pas de signature valable&#xa0;: il a été modifié ou endommagé en chemin. Rien n’en a été repris. Faites-le écrire de nouveau.</translation>
    </message>
    <message>
        <source>%1 was signed with a key that is not known here (fingerprint %2). Nothing was taken from it. Compare the fingerprint with the sender by telephone, and confirm it only if it is the same.</source>
        <translation>%1 est signé avec une clé inconnue ici (empreinte %2). Rien n’en a été repris. Comparez l’empreinte au téléphone avec la personne qui l’envoie, et ne la confirmez que si c’est la même.</translation>
    </message>
    <message>
        <source>%1 was signed with a key that was retired after a loss (fingerprint %2). Nothing was taken from it. Ask the observer for a hand-over from the new notebook.</source>
        <translation>%1 est signé avec une clé retirée après une perte (empreinte %2). Rien n’en a été repris. Demandez une remise faite depuis le nouveau carnet.</translation>
    </message>
    <message>
        <source>%1 belongs to another visit (%2). Nothing was taken from it. Open the archive or notebook of that visit.</source>
        <translation>%1 concerne une autre observation (%2). Rien n’en a été repris. Ouvrez l’archive ou le carnet de cette observation.</translation>
    </message>
    <message>
        <source>%1 belongs to another observer (%2). Nothing was taken from it. Choose the file that was made for this notebook.</source>
        <translation>%1 appartient à une autre personne de l’équipe (%2). Rien n’en a été repris. Choisissez le fichier fait pour ce carnet.</translation>
    </message>
    <message>
        <source>%1 was made with another toolkit (%2). Nothing was taken from it. Load the same toolkit file on both computers.</source>
        <translation>%1 a été fait avec un autre référentiel (%2). Rien n’en a été repris. Chargez le même fichier de référentiel sur les deux ordinateurs.</translation>
    </message>
    <message>
        <source>%1 carries changes under somebody else&apos;s name (%2). Nothing was taken from it. Speak with the sender.</source>
        <translation>%1 contient des modifications au nom de quelqu’un d’autre (%2). Rien n’en a été repris. Parlez-en avec la personne qui l’envoie.</translation>
    </message>
    <message>
        <source>%1 contradicts what is here: two different changes have the same identity (%2). Nothing was taken from it. This can&apos;t come from ordinary use; keep the file and ask for help.</source>
        <translation>%1 contredit ce qui est ici&#xa0;: deux modifications différentes ont la même identité (%2). Rien n’en a été repris. Cela ne vient pas d’un usage normal&#x202f;; gardez le fichier et demandez de l’aide.</translation>
    </message>
    <message>
        <source>%1 carries private notes, which never belong into such a file. Nothing was taken from it. Have it written again.</source>
        <translation>%1 contient des notes privées, qui n’ont jamais leur place dans un tel fichier. Rien n’en a été repris. Faites-le écrire de nouveau.</translation>
    </message>
    <message>
        <source>The visit pack %1 was made for another visit, another observer or another coordinator than this notebook. Nothing was changed. Choose another pack, or make a new notebook from this one.</source>
        <translation>Le dossier de visite %1 est fait pour une autre observation, une autre personne ou une autre coordination que ce carnet. Rien n’a été modifié. Choisissez un autre dossier, ou créez un nouveau carnet à partir de celui-ci.</translation>
    </message>
    <message>
        <source>There is nothing to hand over here: only an observer&apos;s notebook that was made from a visit pack can be handed over.</source>
        <translation>Il n’y a rien à remettre ici&#xa0;: seul un carnet créé à partir d’un dossier de visite peut être remis. Ouvrez ce carnet.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no record with the id %1 here. An id can be shortened to its first 6 characters, not further.</source>
        <translation>Aucun enregistrement n’a ici l’identifiant %1. Un identifiant peut être abrégé à ses 6 premiers caractères, pas davantage.</translation>
    </message>
    <message>
        <source>Several records have an id that begins with %1. Give more of it.</source>
        <translation>Plusieurs enregistrements ont un identifiant qui commence par %1. Donnez plus de caractères.</translation>
    </message>
    <message>
        <source>The record %1 was erased for good and can&apos;t be written to any more.</source>
        <translation>L’enregistrement %1 a été effacé définitivement&#xa0;: on ne peut plus y écrire.</translation>
    </message>
    <message>
        <source>This record (%1, %2) belongs to somebody else and can&apos;t be changed in this notebook. Write an own one, or tell the coordinator.</source>
        <translation>Cet enregistrement (%1, %2) appartient à quelqu’un d’autre et ne peut pas être modifié dans ce carnet. Créez le vôtre, ou parlez-en à la coordination.</translation>
    </message>
    <message>
        <source>The field %2 of the record %1 is not in conflict, so nothing was settled.</source>
        <translation>Le champ %2 de l’enregistrement %1 n’est pas en conflit&#xa0;: rien n’a été tranché.</translation>
    </message>
    <message>
        <source>No interview of this visit has this withdrawal code, and nothing was erased. Read the slip once more, and check that it is the right visit.</source>
        <translation>Aucun entretien de cette observation n’a ce code de retrait&#xa0;: rien n’a été effacé. Relisez le coupon et vérifiez que c’est la bonne observation.</translation>
    </message>
    <message>
        <source>Several interviews of this visit have this withdrawal code, so nothing was erased. Find out with the observers which one is meant, and erase it by its id.</source>
        <translation>Plusieurs entretiens de cette observation ont ce code de retrait&#xa0;: rien n’a été effacé. Voyez avec l’équipe duquel il s’agit, et effacez-le par son identifiant.</translation>
    </message>
    <message>
        <source>The report “%1” was sent already, so the interview can&apos;t be withdrawn from it by its code any more. Erase the record itself, if that was promised.</source>
        <translation>Le rapport «&#xa0;%1&#xa0;» est déjà envoyé&#xa0;: le code ne permet plus d’en retirer l’entretien. Effacez l’enregistrement lui-même si cela a été promis.</translation>
    </message>
    <message>
        <source>There is no import with the number %1 in this archive.</source>
        <translation>Cette archive n’a pas d’importation numéro %1.</translation>
    </message>
    <message>
        <source>%1, at %2: %3.</source>
        <translation>%1 (%2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>This visit uses a toolkit that is not loaded (%1). Load its file, then try again.</source>
        <translation>Cette observation utilise un référentiel qui n’est pas chargé (%1). Chargez son fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>Cancelled. What was not finished was not written.</source>
        <translation>Annulé. Ce qui n’était pas terminé n’a pas été écrit.</translation>
    </message>
    <message>
        <source>visit pack</source>
        <translation>dossier de visite</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>accusé de réception</translation>
    </message>
    <message>
        <source>transfer between archives</source>
        <translation>transfert entre archives</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Cet enregistrement</translation>
    </message>
    <message>
        <source>This line (at character %1)</source>
        <translation>Cette ligne (au caractère %1)</translation>
    </message>
    <message>
        <source>The field “%2” of a record of type “%1”</source>
        <translation>Le champ «&#xa0;%2&#xa0;» d’un enregistrement de type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This record of type “%1”</source>
        <translation>Cet enregistrement de type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>au début</translation>
    </message>
    <message>
        <source>(The system says: %1.)</source>
        <translation>(Message du système&#xa0;: %1.)</translation>
    </message>
    <message>
        <source>%1 changes something that doesn&apos;t belong to its sender (%2). Nothing was taken from it. Speak with the sender.</source>
        <translation>%1 modifie ce qui n’appartient pas à la personne qui l’envoie (%2). Rien n’en a été repris. Parlez-en avec elle.</translation>
    </message>
    <message>
        <source>%1 asks to erase something that doesn&apos;t belong to its sender (%2). Nothing was taken from it. Speak with the sender, and confirm the erasure only if it is meant.</source>
        <translation>%1 demande d’effacer ce qui n’appartient pas à la personne qui l’envoie (%2). Rien n’en a été repris. Parlez-en avec elle, et ne confirmez l’effacement que s’il est voulu.</translation>
    </message>
    <message>
        <source>The receipt was not written, since it promises that %1 is backed up, and that failed (%2). Make a backup, then try again.</source>
        <translation>L’accusé de réception n’a pas été écrit&#xa0;: il garantit que %1 est sauvegardé, et la sauvegarde a échoué (%2). Faites une sauvegarde, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing of this observer has come in here yet, so there is nothing to acknowledge. Import a hand-over first.</source>
        <translation>Rien n’est encore arrivé de cette personne&#xa0;: il n’y a rien à confirmer. Importez d’abord une remise.</translation>
    </message>
    <message>
        <source>Another file has taken the place of %1, so nothing was written. Put the stick or the file back that you were working with.</source>
        <translation>Un autre fichier a pris la place de %1&#xa0;: rien n’a été écrit. Remettez la clé USB ou le fichier avec lequel vous travailliez.</translation>
    </message>
    <message>
        <source>%1 holds records that its sender typed in for others (%2, for %3). Nothing was taken from it. Confirm it if the sender typed their sheets of paper in.</source>
        <translation>%1 contient des éléments que son expéditeur a saisis pour d’autres (%2, pour %3). Rien n’en a été pris. Confirmez-le si leurs feuilles de papier ont bien été saisies ainsi.</translation>
    </message>
    <message>
        <source>There is nothing more to undo or to redo.</source>
        <translation>Il n’y a plus rien à annuler ni à rétablir.</translation>
    </message>
    <message>
        <source>This was changed elsewhere since, so it was not undone. Look at it and write what it should be.</source>
        <translation>Cela a été modifié ailleurs entre-temps et n’a donc pas été annulé. Regardez et écrivez ce qu’il faut.</translation>
    </message>
    <message>
        <source>colleague&apos;s card</source>
        <extracomment>the small file with which coordinators exchange their keys</extracomment>
        <translation>carte de collègue</translation>
    </message>
    <message>
        <source>card of this archive itself</source>
        <translation>carte de cette archive elle-même</translation>
    </message>
    <message>
        <source>file of another kind</source>
        <translation>fichier d’un autre type</translation>
    </message>
    <message>
        <source>%1 would become larger than any such file may be, and was not written. Choose fewer visits and write several files.</source>
        <translation>%1 deviendrait plus grand qu’un tel fichier ne peut l’être, et n’a pas été écrit. Choisissez moins d’observations et écrivez plusieurs fichiers.</translation>
    </message>
    <message>
        <source>%1 comes from a colleague with whom the exchange was stopped (fingerprint %2). Nothing was taken from it. If they may send again, add their card once more.</source>
        <translation>%1 vient de quelqu’un avec qui l’échange a été arrêté (empreinte %2). Rien n’en a été repris. Si cette personne peut de nouveau envoyer, ajoutez sa carte encore une fois.</translation>
    </message>
    <message>
        <source>%1 says that it is a colleague&apos;s archive, but the keys that signed it are not that colleague&apos;s (%2). Nothing was taken from it. Speak with whoever gave it to you.</source>
        <translation>%1 se présente comme l’archive d’un ou d’une collègue, mais les clés qui l’ont signé ne sont pas les siennes (%2). Rien n’en a été repris. Parlez-en à qui vous l’a donné.</translation>
    </message>
    <message>
        <source>%1: documents of this format can&apos;t be written. Let its name end in .pdf, .html or .odt.</source>
        <translation>%1&#xa0;: les documents ne peuvent pas être écrits dans ce format. Donnez un nom qui finit par .pdf, .html ou .odt.</translation>
    </message>
</context>
<context>
    <name>FacilityReport</name>
    <message>
        <source>The themes, report by report</source>
        <translation>Les thèmes, rapport par rapport</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Observation report on the facility</source>
        <translation>Rapport d’observation de l’établissement</translation>
    </message>
    <message>
        <source>Reports in it</source>
        <translation>Rapports réunis ici</translation>
    </message>
    <message>
        <source>No report has been begun on this visit yet.</source>
        <translation>Aucun rapport n’a encore été commencé pour cette observation.</translation>
    </message>
    <message>
        <source>The reports side by side</source>
        <translation>Les rapports côte à côte</translation>
    </message>
    <message>
        <source>Each column is a report, on one unit or several; each row a standard. The symbol is the rating that the team agreed there. Units do different work with different people: this is no ranking.</source>
        <translation>Chaque colonne est un rapport, sur une unité ou plusieurs&#x202f;; chaque ligne, un standard. Le symbole est la cotation que l’équipe y a retenue. Les unités n’ont ni le même travail ni le même public&#xa0;: ceci n’est pas un classement.</translation>
    </message>
    <message>
        <source>The standards, report by report</source>
        <translation>Les standards, rapport par rapport</translation>
    </message>
    <message>
        <source>What several reports have in common</source>
        <translation>Ce que plusieurs rapports ont en commun</translation>
    </message>
    <message>
        <source>Here stands together what was said on the same standard in more than one report. What is good in several places can be shared; what is asked for in several places may be easier to do together.</source>
        <translation>Ce qui a été dit d’un même standard dans plusieurs rapports est réuni ici. Ce qui réussit à plusieurs endroits peut se partager&#x202f;; ce qui est demandé à plusieurs endroits sera peut-être plus facile à faire ensemble.</translation>
    </message>
    <message>
        <source>Strengths in several places</source>
        <translation>Des points forts à plusieurs endroits</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Point fort</translation>
    </message>
    <message>
        <source>Recommendations to several places</source>
        <translation>Des recommandations à plusieurs endroits</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>What was not observed</source>
        <translation>Ce qui n’a pas été observé</translation>
    </message>
    <message>
        <source>Why the team judged a criterion so stands in the report on these units.</source>
        <translation>Les raisons de la cotation d’un critère figurent dans le rapport sur ces unités.</translation>
    </message>
    <message>
        <source>The criteria of theme %1, report by report</source>
        <translation>Les critères du thème %1, rapport par rapport</translation>
    </message>
    <message>
        <source>Observation report on the facility: %1</source>
        <translation>Rapport d’observation de l’établissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>This may be a person’s name.</source>
        <translation>C’est peut-être le nom d’une personne.</translation>
    </message>
    <message>
        <source>This may be the name of somebody of this visit.</source>
        <translation>C’est peut-être le nom de quelqu’un de cette observation.</translation>
    </message>
    <message>
        <source>This may be a telephone number.</source>
        <translation>C’est peut-être un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This may be an e-mail address.</source>
        <translation>C’est peut-être une adresse électronique.</translation>
    </message>
    <message>
        <source>This may be a date of birth.</source>
        <translation>C’est peut-être une date de naissance.</translation>
    </message>
    <message>
        <source>This may be the number of somebody’s room or bed.</source>
        <translation>C’est peut-être le numéro de chambre ou de lit de quelqu’un.</translation>
    </message>
    <message>
        <source>This may be the number of somebody’s record.</source>
        <translation>C’est peut-être le numéro de dossier de quelqu’un.</translation>
    </message>
    <message>
        <source>[name removed]</source>
        <translation>[nom retiré]</translation>
    </message>
    <message>
        <source>[number removed]</source>
        <translation>[numéro retiré]</translation>
    </message>
    <message>
        <source>[address removed]</source>
        <translation>[adresse retirée]</translation>
    </message>
    <message>
        <source>[date removed]</source>
        <translation>[date retirée]</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Convenue le</translation>
    </message>
    <message>
        <source>Authorisation of a representative</source>
        <translation>Autorisation d’un représentant légal</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Briefed on</source>
        <translation>Préparé le</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Charter signed on</source>
        <translation>Charte signée le</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clôturée le</translation>
    </message>
    <message>
        <source>Withdrawal code</source>
        <translation>Code de retrait</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Consent given at</source>
        <translation>Consentement donné le</translation>
    </message>
    <message>
        <source>Form of consent</source>
        <translation>Forme du consentement</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service, pôle</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>People who could be asked</source>
        <translation>Personnes qui pouvaient être sollicitées</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>The facility&apos;s answer</source>
        <translation>Réponse de l’établissement</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Follows the visit</source>
        <translation>Fait suite à l’observation</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>How progress shows</source>
        <translation>Signes de progrès</translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation>Avec interprète</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Meals are served</source>
        <translation>Des repas sont servis</translation>
    </message>
    <message>
        <source>How people are chosen</source>
        <translation>Choix des personnes</translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation>Avis minoritaire</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Declared no conflict of interest</source>
        <translation>Absence de conflit d’intérêts déclarée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur, observatrice</translation>
    </message>
    <message>
        <source>Oral feedback on</source>
        <translation>Restitution à chaud le</translation>
    </message>
    <message>
        <source>People stay overnight</source>
        <translation>On y passe la nuit</translation>
    </message>
    <message>
        <source>Peer worker</source>
        <translation>Médiateur de santé-pair (MSP), médiatrice de santé-paire</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Interviews planned</source>
        <translation>Entretiens prévus</translation>
    </message>
    <message>
        <source>In the pool from</source>
        <translation>Dans le pool national depuis le</translation>
    </message>
    <message>
        <source>In the pool until</source>
        <translation>Dans le pool national jusqu’au</translation>
    </message>
    <message>
        <source>People received</source>
        <translation>Public accueilli</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Own premises</source>
        <translation>Locaux propres à l’unité</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Préparée le</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privée</translation>
    </message>
    <message>
        <source>In a private place</source>
        <translation>Dans un lieu où personne d’autre n’entend</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Programme staff</source>
        <translation>Membre de l’équipe du programme</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Peut être publié</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Verbatim</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <source>Answers, notes and quotes are erased on</source>
        <translation>Réponses, notes et verbatims effacés le</translation>
    </message>
    <message>
        <source>Read in documents</source>
        <translation>Lu dans les documents</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Restitution on</source>
        <translation>Restitution le</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Second observer</source>
        <translation>Deuxième observateur, observatrice</translation>
    </message>
    <message>
        <source>Seen on site</source>
        <translation>Vu sur place</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Commencé à</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Criterion, standard or theme</source>
        <translation>Critère, standard ou thème</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Membre de l’équipe</translation>
    </message>
    <message>
        <source>Taken from the library</source>
        <translation>Tirée de la bibliothèque</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation>Version du texte de consentement</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Transmise à</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Digest of the toolkit</source>
        <translation>Somme de contrôle du référentiel</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Training session</source>
        <translation>Sensibilisation</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Units that differ</source>
        <translation>Unités qui diffèrent</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Unit visited</source>
        <translation>Unité observée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>Type d’unité</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Ce qu’il couvre</translation>
    </message>
    <message>
        <source>Day on the sheet of paper</source>
        <translation>Jour inscrit sur la feuille</translation>
    </message>
    <message>
        <source>Sent for the fact check on</source>
        <translation>Envoyé pour vérification des faits le</translation>
    </message>
    <message>
        <source>Answer awaited until</source>
        <translation>Réponse attendue au plus tard le</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse reçue le</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été relevé</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Looks like the name of a person</source>
        <translation>Ressemble au nom d’une personne</translation>
    </message>
    <message>
        <source>The name of somebody of the team, or of somebody whom the notes name</source>
        <translation>Le nom d’un membre de l’équipe, ou d’une personne que nomment les notes</translation>
    </message>
    <message>
        <source>A telephone number</source>
        <translation>Un numéro de téléphone</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Une adresse électronique</translation>
    </message>
    <message>
        <source>A date of birth</source>
        <translation>Une date de naissance</translation>
    </message>
    <message>
        <source>The number of a room or a bed</source>
        <translation>Le numéro d’une chambre ou d’un lit</translation>
    </message>
    <message>
        <source>The number of a health record</source>
        <translation>Le numéro d’un dossier médical</translation>
    </message>
    <message>
        <source>Interviews on the whole facility, %1: too few to be given as they are</source>
        <translation>Entretiens sur l’établissement entier, %1&#xa0;: trop peu nombreux pour être donnés tels quels</translation>
    </message>
    <message>
        <source>Interviews held, %1: given as they are, though few</source>
        <translation>Entretiens menés, %1&#xa0;: donnés tels quels, bien que peu nombreux</translation>
    </message>
    <message>
        <source>Interviews refused, %1: given as they are, though few</source>
        <translation>Entretiens refusés, %1&#xa0;: donnés tels quels, bien que peu nombreux</translation>
    </message>
    <message>
        <source>Interviews held, %1: too few to be given as they are</source>
        <translation>Entretiens menés, %1&#xa0;: trop peu nombreux pour être donnés tels quels</translation>
    </message>
    <message>
        <source>Interviews refused, %1: too few to be given as they are</source>
        <translation>Entretiens refusés, %1&#xa0;: trop peu nombreux pour être donnés tels quels</translation>
    </message>
    <message>
        <source>Findings, theme %1</source>
        <comment>%1 is the number of a theme</comment>
        <translation>Constats, thème %1</translation>
    </message>
    <message>
        <source>Sheet in plain language</source>
        <translation>Fiche facile à lire et à comprendre</translation>
    </message>
    <message>
        <source>Theme %1</source>
        <comment>%1 is a code</comment>
        <translation>Thème %1</translation>
    </message>
    <message>
        <source>Standard %1</source>
        <comment>%1 is a code</comment>
        <translation>Standard %1</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <comment>%1 is a code</comment>
        <translation>Critère %1</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <comment>%1 is its number</comment>
        <translation>Recommandation %1</translation>
    </message>
    <message>
        <source>Words of an interview that may not be published</source>
        <translation>Paroles d’un entretien qui ne peuvent pas être publiées</translation>
    </message>
    <message>
        <source>So few people that others could tell who they are</source>
        <translation>Si peu de personnes que d’autres pourraient savoir de qui il s’agit</translation>
    </message>
    <message>
        <source>A number of people from which a number that is withheld can be computed</source>
        <translation>Un nombre de personnes qui permet de calculer un nombre non communiqué</translation>
    </message>
    <message>
        <source>Words in quotation marks that nobody in an interview allowed to be published</source>
        <translation>Des paroles entre guillemets que personne, en entretien, n’a permis de publier</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) without an agreed rating</source>
        <translation>
            <numerusform>%n critère sans cotation consensuelle</numerusform>
            <numerusform>%n critères sans cotation consensuelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) without the team’s judgement</source>
        <translation>
            <numerusform>%n standard sur lequel l’équipe ne s’est pas prononcée</numerusform>
            <numerusform>%n standards sur lesquels l’équipe ne s’est pas prononcée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to be settled</source>
        <translation>
            <numerusform>%n conflit à régler</numerusform>
            <numerusform>%n conflits à régler</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come from %1</source>
        <comment>%1 are names</comment>
        <translation>Rien n’est venu de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) without words</source>
        <translation>
            <numerusform>%n recommandation sans texte</numerusform>
            <numerusform>%n recommandations sans texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Final, but the facility was not asked whether the facts are right</source>
        <translation>Version définitive, mais l’établissement n’a pas été invité à vérifier les faits</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a record and its field: Criterion 1.2.3, minority view</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Interviews on the whole facility, %1: counted, though few</source>
        <translation>Entretiens sur l’établissement entier, %1&#xa0;: comptés, bien que peu nombreux</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that seem to be in another language than the document</source>
        <translation>
            <numerusform>%n texte qui semble écrit dans une autre langue que le document</numerusform>
            <numerusform>%n textes qui semblent écrits dans une autre langue que le document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>What the observers found. For everybody at the meeting.</source>
        <translation>Ce que les observateurs ont constaté. Pour toutes les personnes présentes à la réunion.</translation>
    </message>
    <message>
        <source>What the observers found (%1). For everybody at the meeting.</source>
        <comment>%1: the day or days of the visit</comment>
        <translation>Ce que les observateurs ont constaté (%1). Pour toutes les personnes présentes à la réunion.</translation>
    </message>
    <message>
        <source>The five themes at a glance</source>
        <translation>Les cinq thèmes en un coup d’œil</translation>
    </message>
    <message>
        <source>Criteria achieved in full or in part</source>
        <translation>Critères atteints, pleinement ou partiellement</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many criteria of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>What is good here</source>
        <translation>Ce qui va bien ici</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a recommendation</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Qui et quand</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>À faire d’abord</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>What to do then</source>
        <translation>À faire ensuite</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>The report is not final yet. The facility will receive it to check the facts and to answer.</source>
        <translation>Le rapport n’est pas encore définitif. L’établissement le recevra pour vérifier les faits et y répondre.</translation>
    </message>
    <message>
        <source>The report is not final yet. Until %1 the facility can say what is wrong in it, and what it means to do.</source>
        <translation>Le rapport n’est pas encore définitif. Jusqu’au %1, l’établissement peut dire ce qui y est inexact et ce qu’il compte faire.</translation>
    </message>
    <message>
        <source>The report is not final yet. The facility can say what is wrong in it, and what it means to do.</source>
        <translation>Le rapport n’est pas encore définitif. L’établissement peut dire ce qui y est inexact et ce qu’il compte faire.</translation>
    </message>
    <message>
        <source>What it says becomes part of the report.</source>
        <translation>Ce qu’il dit devient une partie du rapport.</translation>
    </message>
    <message>
        <source>The facility has answered. The final report comes next.</source>
        <translation>L’établissement a répondu. Le rapport définitif vient ensuite.</translation>
    </message>
    <message>
        <source>The report was sent on %1. It is final.</source>
        <translation>Le rapport a été envoyé le %1. Il est définitif.</translation>
    </message>
    <message>
        <source>The report says why the team judged so, and how to see that a recommendation has been followed. A sheet in plain language says the most important in easy words.</source>
        <translation>Le rapport dit pourquoi l’équipe a jugé ainsi et comment voir qu’une recommandation est suivie. Une fiche facile à lire et à comprendre dit l’essentiel.</translation>
    </message>
    <message numerus="yes">
        <source>%n further strength(s) stand in the report&apos;s chapter on strengths.</source>
        <translation>
            <numerusform>%n autre point fort figure dans le rapport, au chapitre des points forts.</numerusform>
            <numerusform>%n autres points forts figurent dans le rapport, au chapitre des points forts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further recommendation(s) stand in the report&apos;s chapter on recommendations.</source>
        <translation>
            <numerusform>%n autre recommandation figure dans le rapport, au chapitre des recommandations.</numerusform>
            <numerusform>%n autres recommandations figurent dans le rapport, au chapitre des recommandations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that end with “…” stand in full in the report.</source>
        <translation>Les textes qui finissent par «&#xa0;…&#xa0;» figurent en entier dans le rapport.</translation>
    </message>
    <message>
        <source>There was not room for all.</source>
        <translation>La place manquait pour tout.</translation>
    </message>
    <message>
        <source>For the meeting: %1</source>
        <translation>Pour la réunion de restitution&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>In French law (list of %1; law changes, so check it), see:</source>
        <translation>En droit français (liste de %1&#x202f;; le droit change, à vérifier), voir&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a reference to a law, and what it is about</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Four or five words that don’t belong together make a good passphrase.</source>
        <translation>Quatre ou cinq mots sans rapport entre eux font une bonne phrase secrète.</translation>
    </message>
    <message>
        <source>Guessed at once. Take several words.</source>
        <translation>Devinée tout de suite. Prenez plusieurs mots.</translation>
    </message>
    <message>
        <source>Very weak. Add more words.</source>
        <translation>Très faible. Ajoutez des mots.</translation>
    </message>
    <message>
        <source>Fair. One more word would make it strong.</source>
        <translation>Correcte. Un mot de plus la rendrait solide.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Solide.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Très solide.</translation>
    </message>
</context>
<context>
    <name>Pictograms</name>
    <message>
        <source>a person</source>
        <comment>what a small drawing shows</comment>
        <translation>une personne</translation>
    </message>
    <message>
        <source>a group</source>
        <comment>what a small drawing shows</comment>
        <translation>un groupe</translation>
    </message>
    <message>
        <source>to talk</source>
        <comment>what a small drawing shows</comment>
        <translation>parler</translation>
    </message>
    <message>
        <source>to listen</source>
        <comment>what a small drawing shows</comment>
        <translation>écouter</translation>
    </message>
    <message>
        <source>to look</source>
        <comment>what a small drawing shows</comment>
        <translation>regarder</translation>
    </message>
    <message>
        <source>a home</source>
        <comment>what a small drawing shows</comment>
        <translation>un chez-soi</translation>
    </message>
    <message>
        <source>a place of care</source>
        <comment>what a small drawing shows</comment>
        <translation>un lieu de soins</translation>
    </message>
    <message>
        <source>the town</source>
        <comment>what a small drawing shows</comment>
        <translation>la ville</translation>
    </message>
    <message>
        <source>to go out</source>
        <comment>what a small drawing shows</comment>
        <translation>sortir</translation>
    </message>
    <message>
        <source>a bed</source>
        <comment>what a small drawing shows</comment>
        <translation>un lit</translation>
    </message>
    <message>
        <source>a meal</source>
        <comment>what a small drawing shows</comment>
        <translation>un repas</translation>
    </message>
    <message>
        <source>a shower</source>
        <comment>what a small drawing shows</comment>
        <translation>une douche</translation>
    </message>
    <message>
        <source>an open door</source>
        <comment>what a small drawing shows</comment>
        <translation>une porte ouverte</translation>
    </message>
    <message>
        <source>a key</source>
        <comment>what a small drawing shows</comment>
        <translation>une clé</translation>
    </message>
    <message>
        <source>what stays private</source>
        <comment>what a small drawing shows: a padlock</comment>
        <translation>ce qui reste privé</translation>
    </message>
    <message>
        <source>the telephone</source>
        <comment>what a small drawing shows</comment>
        <translation>le téléphone</translation>
    </message>
    <message>
        <source>a letter</source>
        <comment>what a small drawing shows</comment>
        <translation>une lettre</translation>
    </message>
    <message>
        <source>a date</source>
        <comment>what a small drawing shows: a calendar</comment>
        <translation>une date</translation>
    </message>
    <message>
        <source>the time</source>
        <comment>what a small drawing shows: a clock</comment>
        <translation>l’heure</translation>
    </message>
    <message>
        <source>a document</source>
        <comment>what a small drawing shows</comment>
        <translation>un document</translation>
    </message>
    <message>
        <source>a plan</source>
        <comment>what a small drawing shows: a list with ticks</comment>
        <translation>un plan</translation>
    </message>
    <message>
        <source>to sign</source>
        <comment>what a small drawing shows: a pen that writes</comment>
        <translation>signer</translation>
    </message>
    <message>
        <source>a carer</source>
        <comment>what a small drawing shows: a doctor or a nurse</comment>
        <translation>un soignant, une soignante</translation>
    </message>
    <message>
        <source>a medicine</source>
        <comment>what a small drawing shows</comment>
        <translation>un médicament</translation>
    </message>
    <message>
        <source>the heart</source>
        <comment>what a small drawing shows</comment>
        <translation>le cœur</translation>
    </message>
    <message>
        <source>to be safe</source>
        <comment>what a small drawing shows: a shield</comment>
        <translation>être en sécurité</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>what a small drawing shows: a raised hand</comment>
        <translation>stop</translation>
    </message>
    <message>
        <source>rights</source>
        <comment>what a small drawing shows: a pair of scales</comment>
        <translation>les droits</translation>
    </message>
    <message>
        <source>to choose</source>
        <comment>what a small drawing shows: a way that forks</comment>
        <translation>choisir</translation>
    </message>
    <message>
        <source>a question</source>
        <comment>what a small drawing shows</comment>
        <translation>une question</translation>
    </message>
    <message>
        <source>it goes well</source>
        <comment>what a small drawing shows: a thumb up</comment>
        <translation>cela va bien</translation>
    </message>
    <message>
        <source>to get better</source>
        <comment>what a small drawing shows: steps up</comment>
        <translation>s’améliorer</translation>
    </message>
    <message>
        <source>work</source>
        <comment>what a small drawing shows: a briefcase</comment>
        <translation>le travail</translation>
    </message>
    <message>
        <source>to learn</source>
        <comment>what a small drawing shows: an open book</comment>
        <translation>apprendre</translation>
    </message>
    <message>
        <source>to vote</source>
        <comment>what a small drawing shows</comment>
        <translation>voter</translation>
    </message>
    <message>
        <source>to help</source>
        <comment>what a small drawing shows: a hand that holds a heart</comment>
        <translation>aider</translation>
    </message>
    <message>
        <source>to speak up</source>
        <comment>what a small drawing shows: a megaphone</comment>
        <translation>se faire entendre</translation>
    </message>
</context>
<context>
    <name>PlainSheet</name>
    <message>
        <source>Sheet in plain language</source>
        <translation>Fiche facile à lire et à comprendre</translation>
    </message>
</context>
<context>
    <name>PlainSheetCompare</name>
    <message>
        <source>The sheet and the new draft</source>
        <translation>La fiche et la nouvelle proposition</translation>
    </message>
    <message>
        <source>What only one of them has is bold and underlined. You can also keep your sheet and change single sentences in it.</source>
        <translation>Ce qui n’est que dans l’une des deux est en gras et souligné. Vous pouvez aussi garder votre fiche et y changer quelques phrases.</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>Votre fiche</translation>
    </message>
    <message>
        <source>New draft from what is agreed now</source>
        <translation>Nouvelle proposition, d’après ce qui est retenu maintenant</translation>
    </message>
    <message>
        <source>Keep my sheet</source>
        <translation>Garder ma fiche</translation>
    </message>
    <message>
        <source>Take the new draft</source>
        <translation>Prendre la nouvelle proposition</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
</context>
<context>
    <name>PlainSheetPictures</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>sans image</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>A picture stands beside the words and never in their place. Take the one that shows what the sentence says.</source>
        <translation>Une image accompagne les mots et ne les remplace jamais. Prenez celle qui montre ce que dit la phrase.</translation>
    </message>
    <message>
        <source>Take this picture</source>
        <extracomment>takes the picture that is marked</extracomment>
        <translation>Prendre cette image</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PlainSheetWords</name>
    <message numerus="yes">
        <source>A long sentence: %n words. Make two of it, or leave some out.</source>
        <translation>
            <numerusform>Phrase longue&#xa0;: %n mot. Faites-en deux, ou enlevez-en une partie.</numerusform>
            <numerusform>Phrase longue&#xa0;: %n mots. Faites-en deux, ou enlevez-en une partie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences: press Enter between them, one line for each.</source>
        <translation>
            <numerusform>%n phrase.</numerusform>
            <numerusform>%n phrases&#xa0;: appuyez sur Entrée entre elles, une ligne pour chacune.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” often begins a second idea: make it a line of its own?</source>
        <translation>«&#xa0;%1&#xa0;» commence souvent une deuxième idée&#xa0;: en faire une ligne à part&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is a hard word. Easier: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot difficile. Plus simple&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Two negations are hard to follow: say what there is instead.</source>
        <translation>Deux négations sont difficiles à suivre&#xa0;: dites plutôt ce qu’il y a.</translation>
    </message>
    <message>
        <source>Begin with who does it: “%1” is harder to read.</source>
        <translation>Commencez par qui agit&#xa0;: «&#xa0;%1&#xa0;» est plus difficile à lire.</translation>
    </message>
    <message>
        <source>Write “%1” as a numeral: %2.</source>
        <translation>Écrivez «&#xa0;%1&#xa0;» en chiffres&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is all in capitals: write small letters, or say it in words.</source>
        <translation>«&#xa0;%1&#xa0;» est tout en majuscules&#xa0;: écrivez en minuscules, ou dites-le avec des mots.</translation>
    </message>
    <message>
        <source>Write “%1” in full.</source>
        <translation>Écrivez «&#xa0;%1&#xa0;» en entier.</translation>
    </message>
    <message>
        <source>No quotes here: somebody’s words may tell who spoke.</source>
        <translation>Pas de citation ici&#xa0;: des paroles peuvent faire savoir qui a parlé.</translation>
    </message>
    <message>
        <source>too long, or several ideas</source>
        <translation>trop long, ou plusieurs idées</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>une citation</translation>
    </message>
    <message>
        <source>it may tell who somebody is</source>
        <translation>cela peut faire savoir de qui il s’agit</translation>
    </message>
    <message>
        <source>in another language</source>
        <translation>dans une autre langue</translation>
    </message>
    <message>
        <source>there was no room left</source>
        <translation>il n’y avait plus de place</translation>
    </message>
</context>
<context>
    <name>RatingMark</name>
    <message>
        <source>Not yet rated</source>
        <extracomment>beside the six rating words: nobody has judged this criterion yet</extracomment>
        <translation>Pas encore coté</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>the name printed on the key that deletes backwards</extracomment>
        <translation>Retour arrière</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>this is not JSON (one object a line is expected)</source>
        <translation>ce n’est pas du JSON (on attend un objet par ligne)</translation>
    </message>
    <message>
        <source>this is JSON, but not an object in braces</source>
        <translation>c’est du JSON, mais pas un objet entre accolades</translation>
    </message>
    <message>
        <source>there is no record type of that name</source>
        <translation>aucun type d’enregistrement ne porte ce nom</translation>
    </message>
    <message>
        <source>records of this type have no such field</source>
        <translation>les enregistrements de ce type n’ont pas ce champ</translation>
    </message>
    <message>
        <source>the value is of the wrong kind (text, number, date, true or false)</source>
        <translation>la valeur n’est pas du bon type (texte, nombre, date, vrai ou faux)</translation>
    </message>
    <message>
        <source>this is not a record&apos;s id, nor the beginning of just one</source>
        <translation>ce n’est ni l’identifiant d’un enregistrement, ni le début d’un seul</translation>
    </message>
    <message>
        <source>there is no record of the right type with this id</source>
        <translation>aucun enregistrement du bon type n’a cet identifiant</translation>
    </message>
    <message>
        <source>this is none of the words that may stand here</source>
        <translation>ce mot n’est pas de ceux que l’on attend ici</translation>
    </message>
    <message>
        <source>this is no rating (full, partial, initiated, not_initiated, not_applicable, not_assessed)</source>
        <translation>ce n’est pas une cotation (full, partial, initiated, not_initiated, not_applicable, not_assessed)</translation>
    </message>
    <message>
        <source>this is not the code of a criterion, standard or theme</source>
        <translation>ce n’est pas le code d’un critère, d’un standard ou d’un thème</translation>
    </message>
    <message>
        <source>this is not a date (write it like 2026-03-02)</source>
        <translation>ce n’est pas une date (à écrire comme 2026-03-02)</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>le texte est trop long</translation>
    </message>
    <message>
        <source>the text holds a character that can&apos;t be shown</source>
        <translation>le texte contient un caractère qui ne peut pas s’afficher</translation>
    </message>
    <message>
        <source>this field must have a value, since it is part of what names the record</source>
        <translation>ce champ doit avoir une valeur, car il fait partie de ce qui identifie l’enregistrement</translation>
    </message>
    <message>
        <source>the id doesn&apos;t belong to these values; leave it out</source>
        <translation>l’identifiant ne correspond pas à ces valeurs&#x202f;; ne le mettez pas</translation>
    </message>
    <message>
        <source>this field names the record and can&apos;t be changed; make a new record instead</source>
        <translation>ce champ identifie l’enregistrement et ne peut pas changer&#x202f;; créez plutôt un nouvel enregistrement</translation>
    </message>
    <message>
        <source>a record of another type has this id</source>
        <translation>un enregistrement d’un autre type a cet identifiant</translation>
    </message>
    <message>
        <source>the record was deleted; bring it back first</source>
        <translation>l’enregistrement a été supprimé&#x202f;; rétablissez-le d’abord</translation>
    </message>
    <message>
        <source>whether a note is private is decided once; publish a copy instead</source>
        <translation>une note est privée ou non une fois pour toutes&#x202f;; partagez plutôt une copie</translation>
    </message>
    <message>
        <source>the observer that the record belongs to must be named</source>
        <translation>il faut nommer la personne à qui appartient l’enregistrement</translation>
    </message>
    <message>
        <source>a new record needs at least one value</source>
        <translation>un nouvel enregistrement a besoin d’au moins une valeur</translation>
    </message>
    <message>
        <source>this field can&apos;t be erased by itself; erase the whole record</source>
        <translation>ce champ ne peut pas être effacé seul&#x202f;; effacez tout l’enregistrement</translation>
    </message>
    <message>
        <source>this observer is not in the team of the visit</source>
        <translation>cette personne n’est pas dans l’équipe de l’observation</translation>
    </message>
    <message>
        <source>the value is not allowed here</source>
        <translation>cette valeur n’est pas admise ici</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>le fichier est trop gros</translation>
    </message>
    <message>
        <source>lists and objects are nested too deeply</source>
        <translation>les listes et les objets sont imbriqués trop profondément</translation>
    </message>
    <message>
        <source>the file is not written in UTF-8</source>
        <translation>le fichier n’est pas écrit en UTF-8</translation>
    </message>
    <message>
        <source>this is not correct JSON</source>
        <translation>ce JSON n’est pas correct</translation>
    </message>
    <message>
        <source>the same name stands twice in one object</source>
        <translation>le même nom figure deux fois dans un objet</translation>
    </message>
    <message>
        <source>a value of another kind is expected here</source>
        <translation>on attend ici une valeur d’un autre type</translation>
    </message>
    <message>
        <source>something that is needed is missing here</source>
        <translation>il manque ici quelque chose de nécessaire</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>le texte est vide</translation>
    </message>
    <message>
        <source>this name is not expected here</source>
        <translation>ce nom n’est pas attendu ici</translation>
    </message>
    <message>
        <source>this value is none of those that may stand here</source>
        <translation>cette valeur n’est pas de celles que l’on attend ici</translation>
    </message>
    <message>
        <source>the file is of a later format; a newer version of the program is needed</source>
        <translation>le fichier est d’un format plus récent&#x202f;; il faut une version plus récente du programme</translation>
    </message>
    <message>
        <source>this is not a code such as 1, 1.2 or 1.2.3</source>
        <translation>ce n’est pas un code comme 1, 1.2 ou 1.2.3</translation>
    </message>
    <message>
        <source>the same code stands twice</source>
        <translation>le même code figure deux fois</translation>
    </message>
    <message>
        <source>this is not in the order of the codes</source>
        <translation>ce n’est pas dans l’ordre des codes</translation>
    </message>
    <message>
        <source>the code doesn&apos;t belong to what it stands in</source>
        <translation>le code ne correspond pas à ce qui le contient</translation>
    </message>
    <message>
        <source>the file has no theme of that code</source>
        <translation>le fichier n’a pas de thème avec ce code</translation>
    </message>
    <message>
        <source>the file has no criterion of that code</source>
        <translation>le fichier n’a pas de critère avec ce code</translation>
    </message>
    <message>
        <source>there are too few entries</source>
        <translation>il y a trop peu d’éléments</translation>
    </message>
    <message>
        <source>there are too many entries</source>
        <translation>il y a trop d’éléments</translation>
    </message>
    <message>
        <source>this is not allowed here</source>
        <translation>ce n’est pas admis ici</translation>
    </message>
    <message>
        <source>The document can&apos;t be made, since the program&apos;s fonts could not be loaded. Install the program again.</source>
        <translation>Le document ne peut pas être produit&#xa0;: les polices du programme n’ont pas pu être chargées. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The document can&apos;t be made (%1). Check that the report has units and agreed ratings.</source>
        <translation>Le document ne peut pas être produit (%1). Vérifiez que le rapport a des unités et des cotations consensuelles.</translation>
    </message>
    <message>
        <source>Nothing was chosen to be printed. Choose at least one kind of sheet.</source>
        <translation>Rien n’a été choisi. Choisissez au moins une sorte de feuille.</translation>
    </message>
    <message>
        <source>The printer can&apos;t be used. Check that it is switched on, or save as PDF instead.</source>
        <translation>L’imprimante ne répond pas. Vérifiez qu’elle est allumée, ou enregistrez en PDF.</translation>
    </message>
    <message>
        <source>this day lies before the one that it has to follow</source>
        <translation>ce jour précède celui qu’il doit suivre</translation>
    </message>
    <message>
        <source>the file is made for another toolkit than the one that is loaded</source>
        <translation>le fichier est fait pour un autre outil que celui qui est chargé</translation>
    </message>
    <message>
        <source>the toolkit has no theme, standard or criterion of that code</source>
        <translation>l’outil n’a ni thème, ni standard, ni critère de ce code</translation>
    </message>
    <message>
        <source>Something in the document holds it back from being given out, so nothing was written. Mend it, or say in the report&apos;s place why it is given out all the same. A draft for the team can be written as it is.</source>
        <translation>Quelque chose dans le document empêche de le remettre&#x202f;; rien n’a donc été écrit. Corrigez-le, ou dites, à l’endroit du rapport prévu pour cela, pourquoi on le remet malgré tout. Une version de travail pour l’équipe peut être écrite telle quelle.</translation>
    </message>
    <message>
        <source>The PDF could not be put together (%2). The document itself is unharmed: write it as a page for the web or for editing instead.</source>
        <translation>Le PDF n’a pas pu être assemblé (%2). Le document lui-même est intact&#xa0;: écrivez-le plutôt comme page web ou comme texte modifiable.</translation>
    </message>
</context>
<context>
    <name>Recommend</name>
    <message>
        <source>Already recommended in the report “%1” of %2.</source>
        <comment>%2 is a day</comment>
        <translation>Déjà recommandé dans le rapport «&#xa0;%1&#xa0;» du %2.</translation>
    </message>
    <message>
        <source>Already recommended in the report “%1”.</source>
        <translation>Déjà recommandé dans le rapport «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>State since then: %1.</source>
        <comment>%1: not started, under way, done, dropped</comment>
        <translation>État depuis lors&#xa0;: %1.</translation>
    </message>
    <message>
        <source>See %1.</source>
        <extracomment>followed by references to laws</extracomment>
        <translation>Voir %1.</translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message>
        <source>nobody stays overnight in this unit</source>
        <extracomment>after “Perhaps not applicable here: ”</extracomment>
        <translation>personne ne passe la nuit dans cette unité</translation>
    </message>
    <message>
        <source>this unit has no premises of its own</source>
        <extracomment>after “Perhaps not applicable here: ”</extracomment>
        <translation>cette unité n’a pas de locaux à elle</translation>
    </message>
    <message>
        <source>no meals are served in this unit</source>
        <extracomment>after “Perhaps not applicable here: ”</extracomment>
        <translation>aucun repas n’est servi dans cette unité</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>The team decided. Below stands what it had before it, and every value this has had.</source>
        <translation>L’équipe a décidé. Ci-dessous, ce qu’elle avait devant elle, et toutes les valeurs successives.</translation>
    </message>
    <message>
        <source>The team decided; no formula made it. Below stands what was agreed on its parts, and every value this has had.</source>
        <translation>L’équipe a décidé&#x202f;; aucune formule ne l’a fait. Ci-dessous, ce qui a été retenu sur ses parties, et toutes les valeurs successives.</translation>
    </message>
    <message>
        <source>The suggestion is the middle one of the levels below, the weaker of two in the middle. What is not applicable is left out.</source>
        <translation>La suggestion est le degré du milieu parmi ceux d’en dessous&#x202f;; de deux au milieu, le plus faible. Ce qui n’est pas applicable est laissé de côté.</translation>
    </message>
    <message>
        <source>Each criterion that has an agreed rating counts once.</source>
        <translation>Chaque critère qui a une cotation retenue compte une fois.</translation>
    </message>
    <message>
        <source>These are the ratings that make pairs: the four levels, where two observers or more rated the same criterion in the same unit.</source>
        <translation>Ce sont les cotations qui font des paires&#xa0;: les quatre degrés, là où au moins deux observateurs ont coté le même critère dans la même unité.</translation>
    </message>
    <message>
        <source>Each interview that was rated on this criterion counts once, a group too.</source>
        <translation>Chaque entretien coté sur ce critère compte une fois, un entretien collectif aussi.</translation>
    </message>
    <message>
        <source>Untouched are all criteria but those on which something stands below.</source>
        <translation>Ne sont pas touchés tous les critères, sauf ceux sur lesquels quelque chose figure ci-dessous.</translation>
    </message>
    <message>
        <source>Each criterion counts once, however many records below are on it.</source>
        <translation>Chaque critère compte une fois, quel que soit le nombre d’enregistrements ci-dessous.</translation>
    </message>
    <message>
        <source>The numbers that were planned for each unit, added up.</source>
        <translation>Les nombres prévus pour chaque unité, additionnés.</translation>
    </message>
    <message>
        <source>Each interview counts once, a group too.</source>
        <translation>Chaque entretien compte une fois, un entretien collectif aussi.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#x202f;%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a field, and its value
----------
a document&apos;s title, and what it shows</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>all interviews</source>
        <translation>tous les entretiens</translation>
    </message>
    <message>
        <source>Nothing is behind it: nowhere have two observers rated the same criterion in the same unit.</source>
        <translation>Il n’y a rien derrière&#xa0;: nulle part deux observateurs n’ont coté le même critère dans la même unité.</translation>
    </message>
    <message>
        <source>Nothing is behind it yet: nobody has written anything that counts for it.</source>
        <translation>Il n’y a encore rien derrière&#xa0;: personne n’a rien écrit qui compte ici.</translation>
    </message>
    <message numerus="yes">
        <source>What was agreed (%n)</source>
        <translation>
            <numerusform>Ce qui a été retenu (%n)</numerusform>
            <numerusform>Ce qui a été retenu (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was agreed on its parts (%n)</source>
        <translation>
            <numerusform>Ce qui a été retenu sur ses parties (%n)</numerusform>
            <numerusform>Ce qui a été retenu sur ses parties (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ratings by observers (%n)</source>
        <translation>
            <numerusform>Cotations des observateurs (%n)</numerusform>
            <numerusform>Cotations des observateurs (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comments by observers (%n)</source>
        <translation>
            <numerusform>Commentaires des observateurs (%n)</numerusform>
            <numerusform>Commentaires des observateurs (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ratings from interviews (%n)</source>
        <translation>
            <numerusform>Cotations d’entretiens (%n)</numerusform>
            <numerusform>Cotations d’entretiens (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes (%n)</source>
        <translation>
            <numerusform>Note (%n)</numerusform>
            <numerusform>Notes (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Documents (%n)</source>
        <translation>
            <numerusform>Document (%n)</numerusform>
            <numerusform>Documents (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What people said (%n)</source>
        <translation>
            <numerusform>Ce que des personnes ont dit (%n)</numerusform>
            <numerusform>Ce que des personnes ont dit (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interviews (%n)</source>
        <translation>
            <numerusform>Entretien (%n)</numerusform>
            <numerusform>Entretiens (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plans (%n)</source>
        <translation>
            <numerusform>Prévision (%n)</numerusform>
            <numerusform>Prévisions (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How it came to be agreed (%n)</source>
        <translation>
            <numerusform>Comment on s’est accordé (%n)</numerusform>
            <numerusform>Comment on s’est accordé (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote something, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, on paper of %2</source>
        <translation>%1, sur papier de %2</translation>
    </message>
    <message>
        <source>%1, typed in by %2</source>
        <translation>%1, saisi par %2</translation>
    </message>
    <message>
        <source>Erased; only that there was one is left.</source>
        <translation>Effacé&#x202f;; il reste seulement la trace qu’il y en avait un.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what it is on, then who wrote it and when: 1.2.3 · Jeanne Roux, 2 March 2026 14:03</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Interviews held</source>
        <translation>Entretiens menés</translation>
    </message>
    <message>
        <source>Interviews refused</source>
        <translation>Entretiens refusés</translation>
    </message>
    <message>
        <source>Interviews taken back</source>
        <translation>Entretiens retirés</translation>
    </message>
    <message>
        <source>Interviews planned</source>
        <translation>Entretiens prévus</translation>
    </message>
    <message>
        <source>Criteria that were rated</source>
        <translation>Critères cotés</translation>
    </message>
    <message>
        <source>Criteria with evidence</source>
        <translation>Critères avec éléments</translation>
    </message>
    <message>
        <source>Criteria that nobody has looked at</source>
        <translation>Critères que personne n’a regardés</translation>
    </message>
    <message>
        <source>Criteria that were agreed on</source>
        <translation>Critères retenus</translation>
    </message>
    <message>
        <source>What the team agreed</source>
        <translation>Ce que l’équipe a retenu</translation>
    </message>
    <message>
        <source>What the ratings suggest</source>
        <translation>Ce que suggèrent les cotations</translation>
    </message>
    <message>
        <source>How many criteria are agreed</source>
        <translation>Combien de critères sont retenus</translation>
    </message>
    <message>
        <source>How alike observers rated</source>
        <translation>Ressemblance des cotations</translation>
    </message>
    <message>
        <source>Ratings from interviews (%1)</source>
        <translation>Cotations d’entretiens (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>how interviews went, then whom with: Interviews held (Service user)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacés</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>Facility</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Unit visited</source>
        <translation>Unité observée</translation>
    </message>
    <message>
        <source>Units visited</source>
        <translation>Unités observées</translation>
    </message>
    <message>
        <source>Figure of a unit</source>
        <translation>Chiffre d’une unité</translation>
    </message>
    <message>
        <source>Figures of units</source>
        <translation>Chiffres d’unités</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Preparatory trip</source>
        <translation>Déplacement préparatoire</translation>
    </message>
    <message>
        <source>Preparatory trips</source>
        <translation>Déplacements préparatoires</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur, observatrice</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observateurs et observatrices</translation>
    </message>
    <message>
        <source>Training session</source>
        <translation>Sensibilisation</translation>
    </message>
    <message>
        <source>Training sessions</source>
        <translation>Sensibilisations</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Participations</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Membre de l’équipe</translation>
    </message>
    <message>
        <source>Team members</source>
        <translation>Membres de l’équipe</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Répartitions</translation>
    </message>
    <message>
        <source>Interview plan</source>
        <translation>Prévision d’entretiens</translation>
    </message>
    <message>
        <source>Interview plans</source>
        <translation>Prévisions d’entretiens</translation>
    </message>
    <message>
        <source>Rating by an observer</source>
        <translation>Cotation individuelle</translation>
    </message>
    <message>
        <source>Ratings by observers</source>
        <translation>Cotations individuelles</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Criterion of a note</source>
        <translation>Critère d’une note</translation>
    </message>
    <message>
        <source>Criteria of notes</source>
        <translation>Critères de notes</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Criterion of a document</source>
        <translation>Critère d’un document</translation>
    </message>
    <message>
        <source>Criteria of documents</source>
        <translation>Critères de documents</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Verbatim</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Verbatims</translation>
    </message>
    <message>
        <source>Criterion of a quote</source>
        <translation>Critère d’un verbatim</translation>
    </message>
    <message>
        <source>Criteria of quotes</source>
        <translation>Critères de verbatims</translation>
    </message>
    <message>
        <source>Rating from an interview</source>
        <translation>Cotation d’un entretien</translation>
    </message>
    <message>
        <source>Ratings from interviews</source>
        <translation>Cotations d’entretiens</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Unit of a report</source>
        <translation>Unité d’un rapport</translation>
    </message>
    <message>
        <source>Units of reports</source>
        <translation>Unités de rapports</translation>
    </message>
    <message>
        <source>Agreed rating</source>
        <translation>Cotation consensuelle</translation>
    </message>
    <message>
        <source>Agreed ratings</source>
        <translation>Cotations consensuelles</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Point fort</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Subject of a recommendation</source>
        <translation>Objet d’une recommandation</translation>
    </message>
    <message>
        <source>Subjects of recommendations</source>
        <translation>Objets de recommandations</translation>
    </message>
    <message>
        <source>Progress of a recommendation</source>
        <translation>Suivi d’une recommandation</translation>
    </message>
    <message>
        <source>Progress of recommendations</source>
        <translation>Suivi de recommandations</translation>
    </message>
    <message>
        <source>Section of a report</source>
        <translation>Partie d’un rapport</translation>
    </message>
    <message>
        <source>Sections of reports</source>
        <translation>Parties de rapports</translation>
    </message>
    <message>
        <source>Document issued</source>
        <translation>Document diffusé</translation>
    </message>
    <message>
        <source>Documents issued</source>
        <translation>Documents diffusés</translation>
    </message>
    <message>
        <source>Section of the facility&apos;s report</source>
        <translation>Partie du rapport sur l’établissement</translation>
    </message>
    <message>
        <source>Sections of facilities&apos; reports</source>
        <translation>Parties des rapports sur les établissements</translation>
    </message>
    <message>
        <source>Reason for giving out</source>
        <translation>Motif pour diffuser</translation>
    </message>
    <message>
        <source>Reasons for giving out</source>
        <translation>Motifs pour diffuser</translation>
    </message>
</context>
<context>
    <name>UnitReport</name>
    <message>
        <source>No agreed rating</source>
        <comment>in place of a rating&apos;s word</comment>
        <translation>Pas de cotation consensuelle</translation>
    </message>
    <message>
        <source>The team has not agreed a rating.</source>
        <translation>L’équipe n’a pas retenu de cotation.</translation>
    </message>
    <message>
        <source>Minority view:</source>
        <translation>Avis minoritaire&#xa0;:</translation>
    </message>
    <message>
        <source>Differs by unit:</source>
        <translation>Différence entre unités&#xa0;:</translation>
    </message>
    <message>
        <source>criterion %1</source>
        <translation>critère&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day to another: 2 to 5 March 2026</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Observation report: %1</source>
        <translation>Rapport d’observation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Provisional version</source>
        <translation>Version provisoire</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Priorité haute</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Priorité moyenne</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Priorité basse</translation>
    </message>
    <message>
        <source>Without a priority</source>
        <translation>Sans priorité définie</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>%1 is a date</comment>
        <translation>D’ici au %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>%1 is a span of time, %2 a date</comment>
        <translation>%1, d’ici au %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How progress shows</source>
        <translation>Signes de progrès</translation>
    </message>
    <message>
        <source>Concerns</source>
        <comment>followed by criteria and standards</comment>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>The facility&apos;s answer</source>
        <translation>Réponse de l’établissement</translation>
    </message>
    <message>
        <source>Agreed rating</source>
        <translation>Cotation consensuelle</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>One of the four levels</source>
        <translation>L’un des quatre degrés</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Criteria that could not be judged</source>
        <translation>Critères sur lesquels l’équipe n’a pas pu se prononcer</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>The codes are those of the themes, standards and criteria in annex A.</source>
        <translation>Les codes renvoient aux thèmes, aux standards et aux critères de l’annexe&#xa0;A.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>What was not observed, and limits</source>
        <translation>Ce qui n’a pas été observé et limites</translation>
    </message>
    <message>
        <source>This report rests on what the team saw, read and heard during the visit. It is no inspection, and it judges no person.</source>
        <translation>Ce rapport repose sur ce que l’équipe a vu, lu et entendu pendant l’observation. Ce n’est pas une inspection, et nul n’y est jugé.</translation>
    </message>
    <message>
        <source>The visit and the units</source>
        <translation>L’observation et les unités</translation>
    </message>
    <message>
        <source>Days of the visit: %1.</source>
        <translation>Dates de l’observation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Whom it receives</source>
        <translation>Public accueilli</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>beds or places of a unit</comment>
        <translation>Places</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>The observers come from different backgrounds, so that the same place is seen with different eyes. Together they are the authors of this report.</source>
        <translation>Les observateurs et observatrices viennent d’horizons différents, pour que des regards différents se posent sur un même lieu. Ensemble, ils sont les auteurs de ce rapport.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>how many observers</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observateurs et observatrices</translation>
    </message>
    <message>
        <source>%1 (lead of the team)</source>
        <translation>%1 (responsable d’équipe)</translation>
    </message>
    <message>
        <source>Service users</source>
        <translation>Usagers</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Professionnels</translation>
    </message>
    <message>
        <source>Family carers</source>
        <translation>Aidants</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Interviews held</source>
        <translation>Entretiens menés</translation>
    </message>
    <message>
        <source>Interviews refused</source>
        <translation>Entretiens refusés</translation>
    </message>
    <message>
        <source>Interviews on the facility as a whole, besides: %1.</source>
        <translation>S’y ajoutent des entretiens sur l’ensemble de l’établissement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of a document</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a document: read, refused…</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>What the ratings mean</source>
        <translation>Ce que signifient les cotations</translation>
    </message>
    <message>
        <source>Each observer first forms an opinion alone. Then the team puts together what was seen, read and heard, and agrees a rating for each criterion, each standard and each theme. No formula leads from criteria to standards or themes: the team judges.</source>
        <translation>Chaque observateur se fait d’abord un avis seul. Puis l’équipe met en commun ce qui a été vu, lu et entendu, et s’accorde sur une cotation pour chaque critère, chaque standard et chaque thème. Aucune formule ne mène des critères aux standards ou aux thèmes&#xa0;: c’est l’équipe qui apprécie.</translation>
    </message>
    <message>
        <source>Where the wordings come from</source>
        <translation>D’où viennent les formulations</translation>
    </message>
    <message>
        <source>Context and method</source>
        <translation>Contexte et méthode</translation>
    </message>
    <message>
        <source>How the team worked</source>
        <translation>Comment l’équipe a travaillé</translation>
    </message>
    <message>
        <source>The themes at a glance</source>
        <translation>Les thèmes en un coup d’œil</translation>
    </message>
    <message>
        <source>For each theme, the rating that the team agreed, and how many of its criteria have each rating.</source>
        <translation>Pour chaque thème, la cotation retenue par l’équipe et le nombre de critères à chaque cotation.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>In words: the rating that the team agreed for the theme as a whole. In the bar: how many of its criteria have each rating.</source>
        <translation>En toutes lettres&#xa0;: la cotation retenue par l’équipe pour l’ensemble du thème. Dans la barre&#xa0;: le nombre de critères à chaque cotation.</translation>
    </message>
    <message>
        <source>Observation report</source>
        <translation>Rapport d’observation</translation>
    </message>
    <message>
        <source>Units visited</source>
        <translation>Unités observées</translation>
    </message>
    <message>
        <source>Days of the visit</source>
        <translation>Dates de l’observation</translation>
    </message>
    <message>
        <source>Oral feedback</source>
        <translation>Restitution à chaud</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Final version</source>
        <translation>Version définitive</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Main strengths</source>
        <translation>Principaux points forts</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>À faire en premier</translation>
    </message>
    <message>
        <source>Theme %1: %2</source>
        <comment>number and title of a theme</comment>
        <translation>Thème&#xa0;%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation>Avis minoritaire</translation>
    </message>
    <message>
        <source>Differs by unit</source>
        <translation>Différence entre unités</translation>
    </message>
    <message>
        <source>Theme %1: the criteria of each standard, by agreed rating</source>
        <translation>Thème&#xa0;%1&#xa0;: les critères de chaque standard, selon leur cotation consensuelle</translation>
    </message>
    <message>
        <source>For each standard, how many of its criteria have each agreed rating.</source>
        <translation>Pour chaque standard, le nombre de critères à chaque cotation consensuelle.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Theme %1: what the team agreed on each standard</source>
        <translation>Thème&#xa0;%1&#xa0;: ce que l’équipe a retenu pour chaque standard</translation>
    </message>
    <message>
        <source>A service user</source>
        <comment>under a quote</comment>
        <translation>Un usager ou une usagère</translation>
    </message>
    <message>
        <source>A professional</source>
        <comment>under a quote</comment>
        <translation>Un professionnel ou une professionnelle</translation>
    </message>
    <message>
        <source>A family carer</source>
        <comment>under a quote</comment>
        <translation>Un aidant ou une aidante</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Verbatims</translation>
    </message>
    <message>
        <source>Results by theme</source>
        <translation>Résultats par thème</translation>
    </message>
    <message>
        <source>Annex A: all %1 criteria</source>
        <comment>%1 is a number, 116 in the usual framework</comment>
        <translation>Annexe&#xa0;A&#xa0;: les %1&#xa0;critères</translation>
    </message>
    <message>
        <source>The facility received this version on %1 to check the facts. It is not final: what is wrong will be put right.</source>
        <translation>L’établissement a reçu cette version le %1 pour vérifier les faits. Elle n’est pas définitive&#xa0;: ce qui est inexact sera corrigé.</translation>
    </message>
    <message>
        <source>Please answer by %1. What the facility says will stand here in its own words.</source>
        <translation>Merci de répondre au plus tard le %1. Ce que dira l’établissement figurera ici, dans ses propres mots.</translation>
    </message>
    <message>
        <source>What the facility says will stand here in its own words.</source>
        <translation>Ce que dira l’établissement figurera ici, dans ses propres mots.</translation>
    </message>
    <message>
        <source>Provisional version, for the facility to check the facts</source>
        <translation>Version provisoire, pour vérification des faits par l’établissement</translation>
    </message>
    <message>
        <source>Provisional version, with the facility&apos;s answer</source>
        <translation>Version provisoire, avec la réponse de l’établissement</translation>
    </message>
    <message>
        <source>Sent for checking</source>
        <translation>Envoyé pour vérification</translation>
    </message>
    <message>
        <source>Please answer by</source>
        <translation>Réponse attendue au plus tard le</translation>
    </message>
    <message>
        <source>Not final</source>
        <translation>Version non définitive</translation>
    </message>
    <message>
        <source>What is factually wrong will be put right.</source>
        <translation>Ce qui est inexact sera corrigé.</translation>
    </message>
    <message>
        <source>Answer of the facility</source>
        <translation>Réponse de l’établissement</translation>
    </message>
    <message>
        <source>The facility answered on %1. These are its own words.</source>
        <translation>L’établissement a répondu le %1. Voici ses propres mots.</translation>
    </message>
    <message>
        <source>The facility answered on %1.</source>
        <translation>L’établissement a répondu le %1.</translation>
    </message>
    <message>
        <source>The facility received the report on %1 to check the facts. It gave no written answer.</source>
        <translation>L’établissement a reçu le rapport le %1 pour vérifier les faits. Il n’a pas répondu par écrit.</translation>
    </message>
    <message>
        <source>What it says of single recommendations stands with each of them.</source>
        <translation>Ce qu’il dit d’une recommandation figure avec celle-ci.</translation>
    </message>
    <message>
        <source>The units in figures</source>
        <translation>Les unités en chiffres</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>of a unit: beds, staff…</comment>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Day or period</source>
        <comment>that a figure is about</comment>
        <translation>Jour ou période</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a figure</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>in place of a number that is withheld</comment>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>Very small numbers of people are not given, so that nobody can be recognised.</source>
        <translation>Les très petits nombres de personnes ne sont pas donnés, pour que nul ne puisse être reconnu.</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Where it differs</source>
        <comment>heads what holds for one unit only</comment>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>What the team says of single units</source>
        <translation>Ce que l’équipe dit de certaines unités</translation>
    </message>
    <message>
        <source>How many criteria stand higher or lower in a unit than agreed for all</source>
        <translation>Nombre de critères plus haut ou plus bas, dans une unité, que la cotation retenue pour toutes</translation>
    </message>
    <message>
        <source>Higher</source>
        <comment>criteria of a unit, than agreed for all units</comment>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>The same</source>
        <comment>criteria of a unit, as agreed for all units</comment>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Lower</source>
        <comment>criteria of a unit, than agreed for all units</comment>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Criteria on which the units differ</source>
        <translation>Critères sur lesquels les unités diffèrent</translation>
    </message>
    <message>
        <source>Agreed for all</source>
        <comment>a rating, for all units</comment>
        <translation>Retenu pour toutes</translation>
    </message>
    <message>
        <source>The observers judged alike: they understood the criteria in the same way.</source>
        <translation>Les observateurs ont jugé de la même façon&#xa0;: ils ont compris les critères de la même manière.</translation>
    </message>
    <message>
        <source>The observers judged much alike. Where they differed, the team talked it over before it agreed.</source>
        <translation>Les observateurs ont jugé de façon très proche. Là où ils différaient, l’équipe en a parlé avant de s’accorder.</translation>
    </message>
    <message>
        <source>The observers often judged differently: they had seen different moments, or understood a criterion differently. The agreed ratings come from talking this over, not from an average.</source>
        <translation>Les observateurs ont souvent jugé différemment&#xa0;: ils avaient vu d’autres moments ou compris un critère autrement. Les cotations retenues viennent de ces échanges, non d’une moyenne.</translation>
    </message>
    <message>
        <source>The observers all gave one and the same rating everywhere.</source>
        <translation>Les observateurs ont tous donné partout une seule et même cotation.</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>The same rating</source>
        <comment>share of pairs of ratings</comment>
        <translation>Même cotation</translation>
    </message>
    <message>
        <source>Alpha</source>
        <comment>Krippendorff&apos;s alpha, a measure of agreement</comment>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Pairs</source>
        <comment>pairs of ratings</comment>
        <translation>Paires</translation>
    </message>
    <message>
        <source>too few pairs</source>
        <translation>trop peu de paires</translation>
    </message>
    <message>
        <source>How alike the observers judged before they talked</source>
        <translation>À quel point les observateurs jugeaient de même avant d’en parler</translation>
    </message>
    <message>
        <source>For each theme, how often two observers gave the same rating.</source>
        <translation>Pour chaque thème, la fréquence à laquelle deux observateurs ont donné la même cotation.</translation>
    </message>
    <message>
        <source>What differs between the units</source>
        <translation>Ce qui diffère entre les unités</translation>
    </message>
    <message>
        <source>This report is about several units. Each agreed rating holds for all of them together. This chapter says where one of them is different.</source>
        <translation>Ce rapport porte sur plusieurs unités. Chaque cotation retenue vaut pour l’ensemble. Ce chapitre dit où l’une d’elles est différente.</translation>
    </message>
    <message>
        <source>What the observers found, unit by unit</source>
        <translation>Ce qu’ont constaté les observateurs, unité par unité</translation>
    </message>
    <message>
        <source>Beside the agreed rating stands what most observers found in a unit before the team talked: the middle one of their ratings. Where fewer than three could judge, nothing is shown, so that no single opinion stands out.</source>
        <translation>À côté de la cotation retenue figure ce que la plupart des observateurs avaient constaté dans une unité avant que l’équipe en parle&#xa0;: la cotation du milieu. Là où moins de trois ont pu juger, rien n’est montré, pour qu’aucun avis isolé ne ressorte.</translation>
    </message>
    <message>
        <source>On no criterion did they find one unit different from another.</source>
        <translation>Sur aucun critère ils n’ont trouvé une unité différente d’une autre.</translation>
    </message>
    <message>
        <source>How alike the observers judged</source>
        <translation>La concordance entre observateurs</translation>
    </message>
    <message>
        <source>Too few criteria were rated by several observers to say how alike they judged.</source>
        <translation>Trop peu de critères ont été cotés par plusieurs observateurs pour dire à quel point ils jugeaient de même.</translation>
    </message>
    <message>
        <source>Each observer first rated alone. The team then talked about every criterion, and agreed one rating together.</source>
        <translation>Chaque observateur a d’abord coté seul. Puis l’équipe a parlé de chaque critère et s’est accordée sur une cotation.</translation>
    </message>
    <message>
        <source>A pair: two observers who both rated the same criterion in the same unit. Alpha (Krippendorff) also looks at how far apart two ratings are: 1 is full agreement, 0 what chance would give. From 0.8 on, ratings are called reliable. It does not say who is right: people who saw different things may rightly differ.</source>
        <translation>Une paire&#xa0;: deux observateurs qui ont tous deux coté le même critère dans la même unité. L’alpha (de Krippendorff) tient aussi compte de l’écart entre deux cotations&#xa0;: 1 est un accord complet, 0 ce que donnerait le hasard. À partir de 0,8, on tient les cotations pour fiables. Il ne dit pas qui a raison&#xa0;: des personnes qui ont vu des choses différentes peuvent à juste titre différer.</translation>
    </message>
    <message>
        <source>Service users and family carers</source>
        <translation>Usagers et aidants</translation>
    </message>
    <message>
        <source>Interviews were anonymous and voluntary. They took place only with the consent of the person, who could stop at any moment. A group interview counts as one. Where few people were heard, numbers are put together or not given, so that nobody can be recognised.</source>
        <translation>Les entretiens étaient anonymes et libres. Ils n’ont eu lieu qu’avec le consentement de la personne, qui pouvait s’arrêter à tout moment. Un entretien collectif compte pour un. Là où peu de personnes ont été entendues, les nombres sont regroupés ou non communiqués, pour que nul ne puisse être reconnu.</translation>
    </message>
    <message>
        <source>A few interviews were about the facility as a whole. Their number is not given.</source>
        <translation>Quelques entretiens portaient sur l’établissement entier. Leur nombre n’est pas donné.</translation>
    </message>
    <message>
        <source>The interviews on these units are counted in the report “%1”, which covers more units. They are not given here, so that nobody can subtract one from the other.</source>
        <translation>Les entretiens sur ces unités sont comptés dans le rapport «&#xa0;%1&#xa0;», qui couvre plus d’unités. Ils ne sont pas donnés ici, pour qu’on ne puisse pas soustraire l’un de l’autre.</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Personnes sollicitées</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>at the visit before</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>at this visit</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>since the visit before</comment>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>better</source>
        <comment>since the visit before</comment>
        <translation>mieux</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>since the visit before</comment>
        <translation>identique</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>since the visit before</comment>
        <translation>moins bien</translation>
    </message>
    <message>
        <source>not comparable</source>
        <comment>two ratings</comment>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>Each standard, then and now</source>
        <translation>Chaque standard, avant et maintenant</translation>
    </message>
    <message>
        <source>Each standard, then (%1) and now</source>
        <comment>%1: name of the report of then</comment>
        <translation>Chaque standard, avant (%1) et maintenant</translation>
    </message>
    <message>
        <source>For each standard, the rating of the visit before and that of this one.</source>
        <translation>Pour chaque standard, la cotation de l’observation précédente et celle de cette observation.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, and what was noted of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Goes on as recommendation %1 of this report.</source>
        <translation>Se poursuit dans la recommandation %1 de ce rapport.</translation>
    </message>
    <message>
        <source>Nothing is known</source>
        <comment>of a recommendation&apos;s progress</comment>
        <translation>On n’en sait rien</translation>
    </message>
    <message>
        <source>What became of the recommendations</source>
        <translation>Ce que sont devenues les recommandations</translation>
    </message>
    <message>
        <source>Recommendation of then</source>
        <translation>Recommandation d’alors</translation>
    </message>
    <message>
        <source>What was noted last</source>
        <translation>Dernière information notée</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n recommendation(s)</source>
        <comment>%1: how far they have come</comment>
        <translation>
            <numerusform>%1&#xa0;: %n recommandation</numerusform>
            <numerusform>%1&#xa0;: %n recommandations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n recommendation(s) of then, done: %1.</source>
        <translation>
            <numerusform>Sur %n recommandation d’alors, réalisées&#xa0;: %1.</numerusform>
            <numerusform>Sur %n recommandations d’alors, réalisées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The visit before was on %1.</source>
        <comment>%1: a day</comment>
        <translation>L’observation précédente a eu lieu le %1.</translation>
    </message>
    <message>
        <source>Since the visit before</source>
        <translation>Depuis l’observation précédente</translation>
    </message>
    <message>
        <source>The report of then was also about units that are not in this one: what changed may also come from that.</source>
        <translation>Le rapport d’alors portait aussi sur des unités absentes de celui-ci&#xa0;: ce qui a changé peut aussi venir de là.</translation>
    </message>
    <message>
        <source>A service user or a family carer</source>
        <comment>under a quote</comment>
        <translation>Un usager ou une usagère, un aidant ou une aidante</translation>
    </message>
    <message>
        <source>The criteria were not rated one by one: this report judges standards and themes only.</source>
        <translation>Les critères n’ont pas été cotés un par un&#xa0;: ce rapport se prononce seulement sur les standards et les thèmes.</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) stand better than then.</source>
        <translation>
            <numerusform>%n standard est mieux coté qu’alors.</numerusform>
            <numerusform>%n standards sont mieux cotés qu’alors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) stand as they did.</source>
        <translation>
            <numerusform>%n standard est coté comme alors.</numerusform>
            <numerusform>%n standards sont cotés comme alors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) stand worse.</source>
        <translation>
            <numerusform>%n standard est moins bien coté.</numerusform>
            <numerusform>%n standards sont moins bien cotés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) cannot be compared.</source>
        <translation>
            <numerusform>%n standard ne peut pas être comparé.</numerusform>
            <numerusform>%n standards ne peuvent pas être comparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Annex B: the figures of the charts</source>
        <translation>Annexe B&#xa0;: les chiffres des graphiques</translation>
    </message>
    <message>
        <source>Not final: answer by %1</source>
        <comment>in the header of each page, where there is little room: at most 30 letters beside the day</comment>
        <translation>Projet&#xa0;: réponse d’ici au %1</translation>
    </message>
</context>
<context>
    <name>VisitUnits</name>
    <message>
        <source>The whole facility</source>
        <translation>Tout l’établissement</translation>
    </message>
</context>
<context>
    <name>regards::AddColleague</name>
    <message>
        <source>Your colleague’s card</source>
        <translation>La carte de votre collègue</translation>
    </message>
    <message>
        <source>Cards (*.regards-card);;All files (*)</source>
        <translation>Cartes (*.regards-card);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;1. Your colleague’s card, a file that they gave you</source>
        <translation>&amp;1. La carte de votre collègue, un fichier qu’on vous a donné</translation>
    </message>
    <message>
        <source>Twenty letters and digits, in groups of four</source>
        <translation>Vingt lettres et chiffres, par groupes de quatre</translation>
    </message>
    <message>
        <source>&amp;2. The fingerprint. Ask your colleague to read theirs, under “My card”, and type what you hear</source>
        <translation>&amp;2. L’empreinte. Demandez à votre collègue de lire la sienne, sous «&#xa0;Ma carte&#xa0;», et tapez ce que vous entendez</translation>
    </message>
    <message>
        <source>&amp;3. What you call them. It is shown until their archive says their name</source>
        <translation>&amp;3. Le nom que vous lui donnez. Il s’affiche jusqu’à ce que son archive dise le sien</translation>
    </message>
    <message>
        <source>First choose the file with the card.</source>
        <translation>Choisissez d’abord le fichier de la carte.</translation>
    </message>
    <message>
        <source>Twenty letters and digits. Capitals and spaces don’t matter.</source>
        <translation>Vingt lettres et chiffres. Majuscules et espaces n’ont pas d’importance.</translation>
    </message>
    <message>
        <source>The same so far. Go on.</source>
        <translation>Pareil jusqu’ici. Continuez.</translation>
    </message>
    <message>
        <source>✓ The same: this is your colleague’s card.</source>
        <translation>✓ C’est la même&#xa0;: cette carte est bien celle de votre collègue.</translation>
    </message>
    <message>
        <source>✗ That is not what the card says. Ask for it once more. If it stays different, the card is not theirs: don’t add it.</source>
        <translation>✗ Ce n’est pas ce que dit la carte. Faites-la relire. Si elle reste différente, la carte n’est pas la sienne&#xa0;: ne l’ajoutez pas.</translation>
    </message>
    <message>
        <source>&amp;Add this colleague</source>
        <translation>&amp;Ajouter cette personne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Ajouter un ou une collègue</translation>
    </message>
    <message>
        <source>Whoever is added here can send you a whole archive, and read yours when you send it to them. So make sure that the card is really theirs: call them, at a number that you know.</source>
        <translation>La personne ajoutée ici pourra vous envoyer toute une archive, et lire la vôtre quand vous la lui enverrez. Assurez-vous donc que la carte est bien la sienne&#xa0;: appelez-la, à un numéro que vous connaissez.</translation>
    </message>
</context>
<context>
    <name>regards::AdviceEditor</name>
    <message>
        <source>Change what it is about…</source>
        <translation>Changer ce dont il s’agit…</translation>
    </message>
    <message>
        <source>&amp;What is recommended</source>
        <translation>&amp;Ce qui est recommandé</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Po&amp;urquoi</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorité</translation>
    </message>
    <message>
        <source>By whe&amp;n</source>
        <translation>À quelle é&amp;chéance</translation>
    </message>
    <message>
        <source>Who is &amp;responsible</source>
        <translation>Qui en est &amp;responsable</translation>
    </message>
    <message>
        <source>&amp;How one will see that it is done</source>
        <translation>À &amp;quoi l’on verra que c’est fait</translation>
    </message>
    <message>
        <source>What the &amp;facility answers, once it has checked the report</source>
        <translation>Ce que répond l’é&amp;tablissement, après avoir vérifié le rapport</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi elle repose</translation>
    </message>
    <message>
        <source>Delete this recommendation</source>
        <translation>Supprimer cette recommandation</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>&amp;Due on a certain day</source>
        <translation>Pour un jour &amp;donné</translation>
    </message>
    <message>
        <source>Day on which it is due</source>
        <translation>Jour pour lequel elle est prévue</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#x202f;%2</translation>
    </message>
    <message>
        <source>It is about the service as a whole.</source>
        <translation>Elle porte sur le service dans son ensemble.</translation>
    </message>
    <message>
        <source>It is about: %1</source>
        <translation>Elle porte sur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>regards::AdviceList</name>
    <message>
        <source>High priority</source>
        <translation>Priorité haute</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Priorité moyenne</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Priorité basse</translation>
    </message>
    <message>
        <source>Without a priority</source>
        <translation>Sans priorité</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(pas encore de texte)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a recommendation&apos;s number, its words, and the criteria it is about
----------
a recommendation, then its priority</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <translation>%1. %2 (%3)</translation>
    </message>
</context>
<context>
    <name>regards::AdvicePage</name>
    <message>
        <source>Add a recommendation…</source>
        <translation>Ajouter une recommandation…</translation>
    </message>
    <message>
        <source>There is no recommendation yet. “What is weak” lists what was agreed as not or hardly begun, each with drafts to choose from.</source>
        <translation>Il n’y a pas encore de recommandation. «&#xa0;Points faibles&#xa0;» montre ce qui a été retenu comme non engagé ou à peine engagé, avec pour chacun des propositions au choix.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move a recommendation up or down.</source>
        <translation>Alt et les flèches déplacent une recommandation vers le haut ou le bas.</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down change the order, or drag with the mouse. Past a heading, it gets that priority.</source>
        <translation>Alt+Haut et Alt+Bas changent l’ordre&#x202f;; on peut aussi glisser à la souris. Au-delà d’un titre, la recommandation prend cette priorité.</translation>
    </message>
    <message>
        <source>This recommendation is deleted from the report. Ctrl+Z brings it back.

%1</source>
        <translation>Cette recommandation est supprimée du rapport. Ctrl+Z la fait revenir.

%1</translation>
    </message>
    <message>
        <source>Delete the recommendation</source>
        <translation>Supprimer la recommandation</translation>
    </message>
</context>
<context>
    <name>regards::AdviceReasons</name>
    <message>
        <source>%1. %2</source>
        <extracomment>the number of a recommendation and its words</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>It is about the service as a whole, so no rating stands behind it. “Change what it is about…” ties it to criteria or standards.</source>
        <translation>Elle porte sur le service dans son ensemble&#xa0;: aucune cotation ne se trouve derrière elle. «&#xa0;Changer ce dont il s’agit…&#xa0;» la rattache à des critères ou des standards.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#x202f;%2</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Retenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The team’s reason: %1</source>
        <translation>Le motif de l’équipe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Insert this reason into “Why”</source>
        <translation>Reprendre ce motif dans «&#xa0;Pourquoi&#xa0;»</translation>
    </message>
    <message>
        <source>The team wrote no reason.</source>
        <translation>L’équipe n’a pas écrit de motif.</translation>
    </message>
    <message>
        <source>A minority’s view: %1</source>
        <translation>Avis minoritaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Already recommended for %1: number %2</source>
        <translation>Déjà recommandé sur %1&#xa0;: numéro %2</translation>
    </message>
    <message>
        <source>Evidence on criterion %1</source>
        <translation>Éléments sur le critère %1</translation>
    </message>
    <message>
        <source>All evidence on %1</source>
        <translation>Tous les éléments sur %1</translation>
    </message>
    <message>
        <source>Insert “See …” into “Why”</source>
        <translation>Reprendre «&#xa0;Voir…&#xa0;» dans «&#xa0;Pourquoi&#xa0;»</translation>
    </message>
</context>
<context>
    <name>regards::AgreePlace</name>
    <message>
        <source>&amp;Criteria</source>
        <translation>&amp;Critères</translation>
    </message>
    <message>
        <source>S&amp;tandards and themes</source>
        <translation>Standards et &amp;thèmes</translation>
    </message>
    <message>
        <source>Stren&amp;gths</source>
        <translation>&amp;Points forts</translation>
    </message>
    <message>
        <source>There is no report yet. What the team agrees belongs to a report over one unit or several: “New report…” makes the first.</source>
        <translation>Il n’y a pas encore de rapport. Ce que l’équipe retient fait partie d’un rapport, sur une ou plusieurs unités&#xa0;: «&#xa0;Nouveau rapport…&#xa0;» crée le premier.</translation>
    </message>
    <message>
        <source>%1 of %2 criteria agreed</source>
        <translation>Critères retenus&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>S’accorder</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>Matri&amp;ce</translation>
    </message>
    <message>
        <source>Agree&amp;ment</source>
        <translation>Conc&amp;ordance</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n alike…</source>
        <extracomment>a button: criteria that all observers rated alike</extracomment>
        <translation>
            <numerusform>Accepter %n identique…</numerusform>
            <numerusform>Accepter %n identiques…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the %n criteria on which all observers agree…</source>
        <translation>
            <numerusform>Accepter le critère sur lequel tous les observateurs sont d’accord (%n)…</numerusform>
            <numerusform>Accepter les %n critères sur lesquels tous les observateurs sont d’accord…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::AgreedEditor</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Minority view</source>
        <translation>&amp;Avis minoritaire</translation>
    </message>
    <message>
        <source>Other in one &amp;unit</source>
        <translation>Autre dans une u&amp;nité</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add a unit in which it is otherwise…</source>
        <translation>Ajouter une unité où c’est différent…</translation>
    </message>
</context>
<context>
    <name>regards::AgreementPage</name>
    <message>
        <source>How alike the observers rated, each on their own, before the team agreed. Choose a row to see what it means, and which criteria to talk about.</source>
        <translation>À quel point les observateurs ont coté de la même façon, chacun de son côté, avant que l’équipe s’accorde. Choisissez une ligne pour voir ce qu’elle veut dire, et de quels critères parler.</translation>
    </message>
    <message>
        <source>Agreement over all and per theme</source>
        <translation>Concordance en tout et par thème</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>the column of the bars has no heading of its own: the next one says the same in figures</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Rated alike</source>
        <translation>Cotés de la même façon</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha, for ordered levels</source>
        <translation>Alpha de Krippendorff, pour des degrés ordonnés</translation>
    </message>
    <message>
        <source>Two observers who rated the same criterion in the same unit</source>
        <translation>Deux observateurs qui ont coté le même critère dans la même unité</translation>
    </message>
    <message>
        <source>What these figures say, and what they do not</source>
        <translation>Ce que ces chiffres disent, et ce qu’ils ne disent pas</translation>
    </message>
    <message>
        <source>Criteria on which observers differ most</source>
        <translation>Critères sur lesquels les observateurs diffèrent le plus</translation>
    </message>
    <message>
        <source>&amp;Look at this criterion</source>
        <translation>&amp;Voir ce critère</translation>
    </message>
    <message>
        <source>%1 of the disagreement</source>
        <translation>%1 du désaccord</translation>
    </message>
    <message>
        <source>Nowhere have two observers given different levels.</source>
        <translation>Nulle part deux observateurs n’ont donné des degrés différents.</translation>
    </message>
    <message>
        <source>These criteria pull it down most:</source>
        <translation>Ces critères la font baisser le plus&#xa0;:</translation>
    </message>
    <message>
        <source>Over all themes</source>
        <translation>Tous thèmes confondus</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a theme&apos;s number and short title</extracomment>
        <translation>%1&#x202f;%2</translation>
    </message>
</context>
<context>
    <name>regards::AlertDialog</name>
    <message>
        <source>Grave danger passed on</source>
        <translation>Alerte transmise</translation>
    </message>
    <message>
        <source>&amp;To whom (their function)</source>
        <translation>À &amp;qui (sa fonction)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>Q&amp;uand</translation>
    </message>
    <message>
        <source>What was &amp;agreed</source>
        <translation>Ce qui a été &amp;convenu</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Noter l’alerte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write down that you passed it on, to whom and when. Never what was told, nor anybody’s name.</source>
        <translation>Notez que vous avez transmis l’alerte, à qui et quand. Jamais ce qui a été raconté, ni le nom de qui que ce soit.</translation>
    </message>
    <message>
        <source>Say to whom it was passed on: the head nurse, the director…</source>
        <translation>Indiquez à qui l’alerte a été transmise&#xa0;: cadre de santé, direction…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete what you recorded here? Ctrl+Z brings it back.</source>
        <translation>Supprimer ce que vous avez noté ici&#x202f;? Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>regards::ArchiveStep</name>
    <message>
        <source>Where the archive is kept</source>
        <translation>Emplacement de l’archive</translation>
    </message>
    <message>
        <source>Archives (*.regards)</source>
        <translation>Archives (*.regards)</translation>
    </message>
    <message>
        <source>Make a &amp;recovery sheet, to print and lock away</source>
        <translation>Créer une &amp;fiche de secours, à imprimer et à mettre sous clé</translation>
    </message>
    <message>
        <source>archive</source>
        <comment>file name, without extension</comment>
        <translation>archive</translation>
    </message>
    <message>
        <source>An archive holds every visit of your programme, encrypted. One coordinator makes it once.</source>
        <translation>L’archive contient toutes les observations de votre programme, chiffrées. Une seule personne de la coordination la crée, une seule fois.</translation>
    </message>
    <message>
        <source>&amp;Where it is kept</source>
        <translation>&amp;Emplacement</translation>
    </message>
    <message>
        <source>The sheet opens the archive if the passphrase is ever forgotten. Without a sheet, a forgotten passphrase means that every visit is lost.</source>
        <translation>La fiche ouvre l’archive si la phrase secrète est oubliée. Sans fiche, oublier la phrase secrète, c’est perdre toutes les observations.</translation>
    </message>
    <message>
        <source>Create an archive</source>
        <translation>Créer une archive</translation>
    </message>
    <message>
        <source>Create the archive</source>
        <translation>Créer l’archive</translation>
    </message>
    <message>
        <source>Say where the archive is to be kept.</source>
        <translation>Indiquez où garder l’archive.</translation>
    </message>
    <message>
        <source>Type the same passphrase twice, at least a fair one.</source>
        <translation>Saisissez deux fois la même phrase secrète, au moins correcte.</translation>
    </message>
</context>
<context>
    <name>regards::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>regards::BatchDialog</name>
    <message>
        <source>What all observers rated alike</source>
        <translation>Ce que toute l’équipe a coté de la même façon</translation>
    </message>
    <message>
        <source>Criteria that all observers rated alike</source>
        <translation>Critères que toute l’équipe a cotés de la même façon</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Interviews were rated otherwise.</source>
        <translation>Les cotations des entretiens sont différentes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Accept these %n rating(s)</source>
        <translation>
            <numerusform>Retenir cette %n cotation</numerusform>
            <numerusform>Retenir ces %n cotations</numerusform>
        </translation>
    </message>
    <message>
        <source>At least two observers rated each of these, and all who did rated alike. Look through them; the space bar unticks what the team should still talk about. Ctrl+Z takes all of it back at once.</source>
        <translation>Au moins deux observateurs ont coté chacun d’eux, et tous ont coté pareil. Parcourez-les&#x202f;; la barre d’espace décoche ce dont l’équipe doit encore parler. Ctrl+Z annule le tout d’un coup.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s).</source>
        <translation>
            <numerusform>%n commentaire.</numerusform>
            <numerusform>%n commentaires.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::BatchPage</name>
    <message>
        <source>All who rated these rated alike. Space: the team still wants to talk about it.</source>
        <translation>Tous ceux qui les ont cotés ont coté pareil. Espace&#xa0;: l’équipe veut encore en parler.</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>the name printed on the key</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <extracomment>a criterion&apos;s code, the rating that all gave, its statement</extracomment>
        <translation>%1&#x202f;%2. %3</translation>
    </message>
    <message>
        <source>Interviews were rated otherwise.</source>
        <translation>Des entretiens ont été cotés autrement.</translation>
    </message>
    <message numerus="yes">
        <source>Accept these %n rating(s)</source>
        <translation>
            <numerusform>Accepter cette cotation (%n)</numerusform>
            <numerusform>Accepter ces %n cotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc: back, nothing is accepted.</source>
        <translation>Échap&#xa0;: retour, rien n’est accepté.</translation>
    </message>
    <message>
        <source>Page %1 of %2, Page Down: more. Esc: back, nothing is accepted.</source>
        <translation>Page %1 sur %2, Page suivante&#xa0;: la suite. Échap&#xa0;: retour, rien n’est accepté.</translation>
    </message>
</context>
<context>
    <name>regards::BlankCodeDialog</name>
    <message>
        <source>Code for the blank screen</source>
        <translation>Code pour l’écran masqué</translation>
    </message>
    <message>
        <source>&amp;Keep this code</source>
        <translation>&amp;Garder ce code</translation>
    </message>
    <message>
        <source>&amp;Without a code</source>
        <translation>&amp;Sans code</translation>
    </message>
</context>
<context>
    <name>regards::BlankCodeForm</name>
    <message>
        <source>Code for the blank screen</source>
        <translation>Code pour l’écran masqué</translation>
    </message>
    <message>
        <source>The code once more</source>
        <translation>Le code encore une fois</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Co&amp;de</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Encore une &amp;fois</translation>
    </message>
    <message>
        <source>If the screen goes blank</source>
        <translation>Si l’écran se masque</translation>
    </message>
    <message numerus="yes">
        <source>While you listen and touch nothing, the screen goes blank. With a short code, %n character(s) or more, you come back at once. Without one, the file locks and asks for the passphrase.</source>
        <translation>
            <numerusform>Pendant que vous écoutez sans rien toucher, l’écran se masque. Avec un code court, d’au moins %n caractère, vous revenez aussitôt. Sans code, le fichier se verrouille et demande la phrase secrète.</numerusform>
            <numerusform>Pendant que vous écoutez sans rien toucher, l’écran se masque. Avec un code court, d’au moins %n caractères, vous revenez aussitôt. Sans code, le fichier se verrouille et demande la phrase secrète.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code holds until the file is locked, and is written nowhere.</source>
        <translation>Le code vaut jusqu’au verrouillage du fichier&#x202f;; il n’est écrit nulle part.</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the code again in both fields, or leave both empty.</source>
        <translation>Les deux diffèrent. Tapez de nouveau le code dans les deux champs, ou laissez-les vides.</translation>
    </message>
    <message numerus="yes">
        <source>That is too short: a code has at least %n character(s).</source>
        <translation>
            <numerusform>C’est trop court&#xa0;: un code a au moins %n caractère.</numerusform>
            <numerusform>C’est trop court&#xa0;: un code a au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is easily guessed. Please take another: not one character repeated, not 1234.</source>
        <translation>Ce code se devine facilement. Prenez-en un autre&#xa0;: ni un seul caractère répété, ni 1234.</translation>
    </message>
</context>
<context>
    <name>regards::BlankScreen</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>&amp;Lock and ask for the passphrase</source>
        <translation>&amp;Verrouiller et demander la phrase secrète</translation>
    </message>
    <message>
        <source>Type the code of this session, then Enter.</source>
        <translation>Tapez le code de cette session, puis Entrée.</translation>
    </message>
    <message numerus="yes">
        <source>A code has at least %n character(s). Please type it again.</source>
        <translation>
            <numerusform>Un code a au moins %n caractère. Tapez-le de nouveau.</numerusform>
            <numerusform>Un code a au moins %n caractères. Tapez-le de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. After %n more wrong one(s) the passphrase is asked for.</source>
        <translation>
            <numerusform>Ce n’est pas le code. Encore %n erreur et la phrase secrète sera demandée.</numerusform>
            <numerusform>Ce n’est pas le code. Encore %n erreurs et la phrase secrète sera demandée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::CheckList</name>
    <message>
        <source>Before it is given out</source>
        <translation>Avant de diffuser</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Y aller&#xa0;: %1</translation>
    </message>
    <message>
        <source>This holds the document back</source>
        <translation>Ceci retient le document</translation>
    </message>
    <message>
        <source>Given out all the same, and why</source>
        <translation>Remis malgré tout, et pourquoi</translation>
    </message>
    <message>
        <source>Numbers that the document groups or leaves out</source>
        <translation>Nombres que le document regroupe ou ne donne pas</translation>
    </message>
    <message>
        <source>To be thought of</source>
        <translation>À ne pas oublier</translation>
    </message>
    <message>
        <source>The document is being looked through…</source>
        <translation>Le document est examiné…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) hold the document back. Mend each where it stands, or say why it may be given out all the same.</source>
        <translation>
            <numerusform>%n chose retient le document. Corrigez-la là où elle se trouve, ou dites pourquoi on peut la laisser.</numerusform>
            <numerusform>%n choses retiennent le document. Corrigez chacune là où elle se trouve, ou dites pourquoi on peut la laisser.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing holds the document back. The check finds names, numbers and quotes by rules: it cannot see who is meant by what happened. Read the pages yourself.</source>
        <translation>✓ Rien ne retient le document. L’examen trouve par des règles les noms, les nombres et les citations&#xa0;: il ne voit pas de qui parle un récit. Relisez les pages vous-même.</translation>
    </message>
    <message numerus="yes">
        <source>%n more will be shown once these are dealt with.</source>
        <translation>
            <numerusform>%n autre chose sera montrée une fois celles-ci réglées.</numerusform>
            <numerusform>%n autres choses seront montrées une fois celles-ci réglées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is counted, and the number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Parce que&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody wrote this here: please tell whoever looks after the program.</source>
        <translation>Personne n’a écrit ceci ici&#xa0;: prévenez la personne qui s’occupe du programme.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Take it back: %1</source>
        <translation>Revenir en arrière&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show it all the same…</source>
        <translation>Le montrer malgré tout…</translation>
    </message>
    <message>
        <source>Give it out all the same…</source>
        <translation>Le remettre malgré tout…</translation>
    </message>
    <message>
        <source>Show it all the same: %1</source>
        <translation>Le montrer malgré tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give it out all the same: %1</source>
        <translation>Le remettre malgré tout&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>regards::CodeLetter</name>
    <message>
        <source>Your code for the visit “%1”</source>
        <translation>Votre code pour l’observation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>For %1 alone</source>
        <translation>Pour %1 uniquement</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 the page&apos;s number, %2 how many there are</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your visit code</source>
        <translation>Votre code de visite</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Open Regards and choose “Start from a visit pack”. You receive the pack apart from this letter.</source>
        <translation>Ouvrez Regards et choisissez «&#xa0;Commencer avec un dossier de visite&#xa0;». Vous recevez le dossier à part de cette lettre.</translation>
    </message>
    <message>
        <source>Open Regards, choose “Start from a visit pack” and then the file %1. You receive it apart from this letter.</source>
        <translation>Ouvrez Regards, choisissez «&#xa0;Commencer avec un dossier de visite&#xa0;», puis le fichier %1. Vous le recevez à part de cette lettre.</translation>
    </message>
    <message>
        <source>Type the code above, then a passphrase of your own. The code is needed only once; your passphrase, every day.</source>
        <translation>Saisissez le code ci-dessus, puis la phrase secrète de votre choix. Le code ne sert qu’une fois&#x202f;; votre phrase secrète, tous les jours.</translation>
    </message>
    <message>
        <source>Compare the coordinator’s fingerprint below with the one on the screen. If they differ, stop and call the coordinator.</source>
        <translation>Comparez l’empreinte de la coordination ci-dessous avec celle de l’écran. Si elles diffèrent, arrêtez et appelez la coordination.</translation>
    </message>
    <message>
        <source>The coordinator’s fingerprint</source>
        <translation>L’empreinte de la coordination</translation>
    </message>
    <message>
        <source>Keep this letter apart from the laptop and from the pack, and destroy it after you have started.</source>
        <translation>Gardez cette lettre à part de l’ordinateur et du dossier, et détruisez-la une fois le carnet créé.</translation>
    </message>
</context>
<context>
    <name>regards::ColleaguesPage</name>
    <message>
        <source>last sent on %1</source>
        <translation>dernier envoi le %1</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>rien envoyé pour l’instant</translation>
    </message>
    <message>
        <source>last received on %1</source>
        <translation>dernière réception le %1</translation>
    </message>
    <message>
        <source>nothing received yet</source>
        <translation>rien reçu pour l’instant</translation>
    </message>
    <message>
        <source>Colleagues who coordinate too</source>
        <translation>Collègues de la coordination</translation>
    </message>
    <message>
        <source>Two coordinators can work on the same visits, each in an archive of their own. They send their archives to each other, and each takes in what the other wrote; nothing is lost or overwritten.
1. Write your card below and give it to your colleague.
2. Take theirs with “Add a colleague”, and compare the fingerprints by telephone.
3. Send your archive; theirs comes in under “Hand-over files”.</source>
        <translation>Deux personnes peuvent coordonner les mêmes observations, chacune dans sa propre archive. Elles s’envoient leurs archives, et chacune reprend ce que l’autre a écrit&#x202f;; rien n’est perdu ni écrasé.
1. Écrivez votre carte ci-dessous et donnez-la à votre collègue.
2. Prenez la sienne avec «&#xa0;Ajouter un ou une collègue&#xa0;», et comparez les empreintes par téléphone.
3. Envoyez votre archive&#x202f;; la sienne arrive sous «&#xa0;Fichiers de remise&#xa0;».</translation>
    </message>
    <message>
        <source>My card and my fingerprint</source>
        <translation>Ma carte et mon empreinte</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>&amp;Add a colleague</source>
        <translation>&amp;Ajouter un ou une collègue</translation>
    </message>
    <message>
        <source>&amp;Stop the exchange</source>
        <translation>Arrêter l’&amp;échange</translation>
    </message>
    <message>
        <source>A colleague without a name</source>
        <translation>Collègue sans nom</translation>
    </message>
    <message>
        <source>This colleague is known now. Has yours taken your card too? Only then can they open what you send.</source>
        <translation>Cette personne est connue maintenant. A-t-elle pris votre carte aussi&#x202f;? C’est seulement ainsi qu’elle peut ouvrir ce que vous envoyez.</translation>
    </message>
    <message>
        <source>Files from %1 are refused from now on, because a laptop was lost, say. What has come from them stays. To begin again, add their card once more.</source>
        <translation>Les fichiers de %1 seront désormais refusés, par exemple parce qu’un ordinateur a été perdu. Ce qui en est venu reste. Pour recommencer, ajoutez sa carte encore une fois.</translation>
    </message>
    <message>
        <source>this colleague</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation>Arrêter l’échange</translation>
    </message>
</context>
<context>
    <name>regards::ConflictDetails</name>
    <message>
        <source>Deleted or kept</source>
        <translation>Supprimé ou gardé</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a letter that names one of several values, and who wrote it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep &amp;%1</source>
        <translation>Garder &amp;%1</translation>
    </message>
    <message>
        <source>%1. Written by %2.</source>
        <translation>%1. Écrit par %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field and what it holds</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Keep what was written (&amp;%1)</source>
        <translation>Garder ce qui a été écrit (&amp;%1)</translation>
    </message>
    <message>
        <source>Delete it after all (&amp;%1)</source>
        <translation>Supprimer malgré tout (&amp;%1)</translation>
    </message>
    <message>
        <source>What was written since goes too.</source>
        <translation>Ce qui a été écrit depuis part aussi.</translation>
    </message>
    <message>
        <source>Keep &amp;all, one after the other…</source>
        <translation>Garder &amp;tous, l’un après l’autre…</translation>
    </message>
    <message>
        <source>Keep b&amp;oth, one after the other…</source>
        <translation>Garder les de&amp;ux, l’un après l’autre…</translation>
    </message>
    <message>
        <source>Puts the texts together below, for you to look over before they are kept.</source>
        <translation>Réunit les textes ci-dessous, pour que vous les relisiez avant de les garder.</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Ctrl+H: who wrote what, and when</source>
        <translation>Ctrl+H&#xa0;: qui a écrit quoi, et quand</translation>
    </message>
</context>
<context>
    <name>regards::ConflictText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote something, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, typed in by %2, %3</source>
        <extracomment>whose sheet of paper it was, who typed it in, and when</extracomment>
        <translation>%1, saisi par %2, %3</translation>
    </message>
    <message>
        <source>Came with the file %1, imported on %2.</source>
        <extracomment>a file&apos;s name, and when it was imported</extracomment>
        <translation>Venu avec le fichier %1, importé le %2.</translation>
    </message>
    <message>
        <source>Deleted by %1, written by %2</source>
        <extracomment>two people&apos;s names</extracomment>
        <translation>Supprimé par %1, écrit par %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a value in quotation marks</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field, then the values that differ: Comment: “Damp.” or “Mouldy.”</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 deleted this; %2 brought it back without knowing. Is it to stay?</source>
        <translation>%1 a supprimé ceci&#x202f;; %2 l’a rétabli sans le savoir. Faut-il le garder&#x202f;?</translation>
    </message>
    <message>
        <source>%1 deleted this; %2 wrote in it without knowing that. Is it to stay?</source>
        <translation>%1 a supprimé ceci&#x202f;; %2 y a écrit sans le savoir. Faut-il le garder&#x202f;?</translation>
    </message>
    <message>
        <source>This was written twice, apart from each other. Which is to be kept? Words that only one of them has are underlined.</source>
        <translation>Ceci a été écrit deux fois, séparément. Que faut-il garder&#x202f;? Les mots qu’un seul des deux contient sont soulignés.</translation>
    </message>
    <message numerus="yes">
        <source>This was written %n times, apart from each other. Which is to be kept? Words that the first of the others does not have are underlined.</source>
        <translation>
            <numerusform>Ceci a été écrit %n fois, séparément. Que faut-il garder&#x202f;? Les mots que le premier des autres ne contient pas sont soulignés.</numerusform>
            <numerusform>Ceci a été écrit %n fois, séparément. Que faut-il garder&#x202f;? Les mots que le premier des autres ne contient pas sont soulignés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>The letter of a value keeps it; plus puts the texts together.</source>
        <translation>La lettre d’une valeur la garde&#x202f;; plus réunit les textes.</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>O&amp;bservation</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Cette observation</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Toutes les observations</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>Pe&amp;rsonne</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>No conflict of this kind. Choose another kind or person above to see the others.</source>
        <translation>Aucun conflit de ce genre. Choisissez un autre type ou une autre personne ci-dessus pour voir les autres.</translation>
    </message>
    <message>
        <source>There is no conflict to settle. When two people have written different things in the same place without knowing of each other, you find it here.</source>
        <translation>Il n’y a aucun conflit à trancher. Quand deux personnes ont écrit des choses différentes au même endroit sans le savoir, vous les trouvez ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left.</source>
        <translation>
            <numerusform>Il reste %n conflit.</numerusform>
            <numerusform>Il reste %n conflits.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Shown: %2.</source>
        <translation>%1 Affichés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Deleted or kept</source>
        <translation>Supprimé ou gardé</translation>
    </message>
    <message>
        <source>None is left.</source>
        <translation>Il n’en reste aucun.</translation>
    </message>
    <message>
        <source>Settled: %1. %2 Ctrl+Z takes it back. The others learn of it with their next receipt or pack.</source>
        <extracomment>the field that was in conflict; how many conflicts are left</extracomment>
        <translation>Tranché&#xa0;: %1. %2 Ctrl+Z annule. Les autres l’apprendront avec leur prochain accusé de réception ou dossier de visite.</translation>
    </message>
</context>
<context>
    <name>regards::CoverTable</name>
    <message>
        <source>Who covers which unit</source>
        <translation>Qui couvre quelle unité</translation>
    </message>
    <message>
        <source>The space bar ticks or unticks.</source>
        <translation>La barre d’espace coche ou décoche.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Observer %1</source>
        <translation>Personne %1</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Unité %1</translation>
    </message>
    <message>
        <source>all themes</source>
        <translation>tous les thèmes</translation>
    </message>
    <message>
        <source>themes %1</source>
        <translation>thèmes %1</translation>
    </message>
    <message>
        <source>%1 covers %2, %3</source>
        <translation>%1 couvre %2, %3</translation>
    </message>
    <message>
        <source>%1 does not cover %2</source>
        <translation>%1 ne couvre pas %2</translation>
    </message>
    <message>
        <source>%1 in “%2” looks at:</source>
        <translation>%1 observe, dans «&#xa0;%2&#xa0;»&#xa0;:</translation>
    </message>
</context>
<context>
    <name>regards::CriteriaChoice</name>
    <message>
        <source>Show:</source>
        <translation>Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Ordre&#xa0;:</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Tous les critères</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Pas encore retenus</translation>
    </message>
    <message>
        <source>Observers differ</source>
        <translation>Les observateurs diffèrent</translation>
    </message>
    <message>
        <source>Without any evidence</source>
        <translation>Sans aucun élément</translation>
    </message>
    <message>
        <source>With conflicts</source>
        <translation>Avec des conflits</translation>
    </message>
    <message>
        <source>As in the toolkit</source>
        <translation>Comme dans le référentiel</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>Les plus discutés d’abord</translation>
    </message>
</context>
<context>
    <name>regards::CriteriaModel</name>
    <message>
        <source>Evidence only</source>
        <extracomment>of a criterion in a list: something was noted, nobody has judged it yet</extracomment>
        <translation>Éléments seuls</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <extracomment>a criterion in the tree: its number and statement, then its state in words</extracomment>
        <translation>%1  %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>beside a theme or standard: how many criteria are rated, how many there are</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1  %2: %3 of %4 rated</source>
        <translation>%1  %2&#xa0;: %3 sur %4 cotés</translation>
    </message>
    <message>
        <source>%1, but there is evidence</source>
        <extracomment>%1: “Not yet rated”</extracomment>
        <translation>%1, mais il y a des éléments</translation>
    </message>
</context>
<context>
    <name>regards::CriteriaPage</name>
    <message>
        <source>Next to agree</source>
        <translation>Prochain critère à coter</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Ctrl+↓</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The criterion before</source>
        <translation>Le critère précédent</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>The next criterion</source>
        <translation>Le critère suivant</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n conflict(s) on this criterion…</source>
        <translation>
            <numerusform>Trancher %n conflit sur ce critère…</numerusform>
            <numerusform>Trancher %n conflits sur ce critère…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::CriteriaTree</name>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>éléments</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, in conflict</source>
        <translation>%1, en conflit</translation>
    </message>
</context>
<context>
    <name>regards::CriterionCard</name>
    <message>
        <source>observation</source>
        <translation>observation</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>service users</source>
        <translation>usagers et usagères</translation>
    </message>
    <message>
        <source>professionals</source>
        <translation>professionnels et professionnelles</translation>
    </message>
    <message>
        <source>family carers</source>
        <translation>aidants et aidantes</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Que regarder</translation>
    </message>
    <message>
        <source>What did you see, read or hear? No names.</source>
        <translation>Qu’avez-vous vu, lu ou entendu&#x202f;? Pas de noms.</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Co&amp;mmentaire</translation>
    </message>
    <message>
        <source>I saw it myse&amp;lf</source>
        <translation>Je l’ai &amp;vu sur place</translation>
    </message>
    <message>
        <source>I read it in a docume&amp;nt</source>
        <translation>Je l’ai lu dans un &amp;document</translation>
    </message>
    <message>
        <source>Criterion %1: %2</source>
        <translation>Critère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Usually found by: %1</source>
        <translation>Se constate surtout par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rating of criterion %1</source>
        <translation>Cotation du critère %1</translation>
    </message>
    <message>
        <source>A rating is your opinion, for the team. None is compulsory.</source>
        <translation>Une cotation est votre avis, pour l’équipe. Aucune n’est obligatoire.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non applicable</translation>
    </message>
    <message>
        <source>Rates this criterion as not applicable in this unit. Key 0.</source>
        <translation>Cote ce critère comme non applicable dans cette unité. Touche 0.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>a criterion&apos;s number and its statement</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Perhaps not applicable here: %1.</source>
        <translation>Peut-être non applicable ici&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>regards::CriterionRow</name>
    <message>
        <source>Comment (Enter)</source>
        <translation>Commentaire (Entrée)</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Commentaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>above a criterion&apos;s statement: its number and its rating in words
----------
number and rating, then how much else the observer has on the criterion</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps not applicable here: %1.</source>
        <translation>Peut-être non applicable ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The rating keys rate, Enter writes a comment, up and down go to other criteria.</source>
        <translation>Les touches de cotation cotent, Entrée ouvre le commentaire, haut et bas mènent aux autres critères.</translation>
    </message>
    <message>
        <source>What did you see, read or hear? No names. Esc goes back.</source>
        <translation>Qu’avez-vous vu, lu ou entendu&#x202f;? Aucun nom. Échap revient.</translation>
    </message>
    <message>
        <source>Comment on criterion %1</source>
        <translation>Commentaire du critère %1</translation>
    </message>
</context>
<context>
    <name>regards::CriterionStage</name>
    <message>
        <source>Take away</source>
        <extracomment>on the button of the Backspace key, where it is short of room</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Retenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put off for later</source>
        <translation>Remis à plus tard</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Pas encore retenu</translation>
    </message>
    <message>
        <source>Page %1 of %2, the last</source>
        <translation>Page %1 sur %2, la dernière</translation>
    </message>
    <message>
        <source>Page %1 of %2, Page Down: more</source>
        <translation>Page %1 sur %2, Page suivante&#xa0;: la suite</translation>
    </message>
</context>
<context>
    <name>regards::CriterionTree</name>
    <message>
        <source>Themes, standards and criteria</source>
        <translation>Thèmes, standards et critères</translation>
    </message>
</context>
<context>
    <name>regards::DifferenceText</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Retiré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Ajouté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only here: %1.</source>
        <translation>Seulement ici&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>regards::Disclosure</name>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (ouvert)</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (fermé)</translation>
    </message>
</context>
<context>
    <name>regards::DocumentBar</name>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Document:</source>
        <translation>&amp;Document&#xa0;:</translation>
    </message>
    <message>
        <source>Blank forms, to be filled in by hand</source>
        <translation>Formulaires vierges, à remplir à la main</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>a size of paper, 8.5 by 11 inches</extracomment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a sign, then where a report stands</extracomment>
        <translation>%1&#x202f;%2</translation>
    </message>
    <message>
        <source>Where it stands: %1</source>
        <translation>Où il en est&#xa0;: %1</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>At the facility for its fact check</source>
        <translation>À l’établissement, pour vérification des faits</translation>
    </message>
    <message>
        <source>The facility’s answer was due on %1</source>
        <translation>La réponse de l’établissement était attendue pour le %1</translation>
    </message>
    <message>
        <source>At the facility for its fact check until %1</source>
        <translation>À l’établissement, pour vérification des faits, jusqu’au %1</translation>
    </message>
    <message>
        <source>Answered by the facility on %1</source>
        <translation>Réponse de l’établissement reçue le %1</translation>
    </message>
    <message>
        <source>Final since %1</source>
        <translation>Définitif depuis le %1</translation>
    </message>
</context>
<context>
    <name>regards::DocumentEditor</name>
    <message>
        <source>This is no day. Write it like %1, or leave it empty.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme %1, ou laissez vide.</translation>
    </message>
    <message>
        <source>&amp;Delete this document…</source>
        <translation>&amp;Supprimer ce document…</translation>
    </message>
    <message>
        <source>register, procedure, report…</source>
        <translation>registre, procédure, rapport…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In the list of documents the key %1 does the same</source>
        <translation>Dans la liste des documents, la touche %1 fait de même</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>&amp;Kind of document</source>
        <translation>Ty&amp;pe de document</translation>
    </message>
    <message>
        <source>D&amp;ate on it</source>
        <translation>D&amp;ate du document</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;What it shows</source>
        <translation>Ce qu’il &amp;montre</translation>
    </message>
    <message>
        <source>&amp;Criteria it bears on</source>
        <translation>&amp;Critères concernés</translation>
    </message>
    <message>
        <source>%1 · %2 ✓</source>
        <extracomment>the key that sets the state of a document, and the state; the second text is for the one that holds</extracomment>
        <translation>%1 · %2 ✓</translation>
    </message>
</context>
<context>
    <name>regards::DocumentRows</name>
    <message>
        <source>(no title yet)</source>
        <translation>(sans titre pour l’instant)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>regards::DocumentsPlace</name>
    <message>
        <source>No document yet. Write the title of one above and press Enter, or add all those that a visit usually asks for, and delete what you don’t need.</source>
        <translation>Aucun document pour l’instant. Écrivez le titre d’un document ci-dessus puis Entrée, ou ajoutez tous ceux que l’on demande d’habitude et supprimez ceux dont vous n’avez pas besoin.</translation>
    </message>
    <message>
        <source>Title of a document to add</source>
        <translation>Titre d’un document à ajouter</translation>
    </message>
    <message>
        <source>Title of a document; Enter adds it</source>
        <translation>Titre d’un document&#x202f;; Entrée l’ajoute</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add those &amp;usually asked for</source>
        <translation>Ajouter les documents &amp;habituels</translation>
    </message>
    <message>
        <source>House rules, registers, procedures, reports… Ctrl+Z takes all of them away again</source>
        <translation>Règles de vie, registres, procédures, rapports… Ctrl+Z les retire tous</translation>
    </message>
    <message>
        <source>Documents by state</source>
        <translation>Documents par état</translation>
    </message>
    <message>
        <source>The keys 1 to 4 set the state: %1, %2, %3, %4</source>
        <translation>Les touches 1 à 4 donnent l’état&#xa0;: %1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Nobody’s personal health record is read, unless the agreement for this visit says so. We ask for rules, registers, blank forms, and figures without names.</source>
        <translation>Aucun dossier médical personnel n’est lu, sauf si la convention de cette observation le prévoit. On demande des règles, des registres, des formulaires vierges et des chiffres sans noms.</translation>
    </message>
    <message>
        <source>About this visit: %1</source>
        <translation>Sur cette observation&#xa0;: %1</translation>
    </message>
    <message>
        <source>The documents usually asked for are all in the list already.</source>
        <translation>Les documents habituels sont déjà tous dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added as asked for. Delete those you do not ask for; Ctrl+Z takes all of them away.</source>
        <translation>
            <numerusform>%n document ajouté comme demandé. Supprimez-le si vous ne le demandez pas&#x202f;; Ctrl+Z le retire.</numerusform>
            <numerusform>%n documents ajoutés comme demandés. Supprimez ceux que vous ne demandez pas&#x202f;; Ctrl+Z les retire tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each unit has some of its own: choose a unit above and press the button again.</source>
        <translation>Chaque unité en a qui lui sont propres&#xa0;: choisissez une unité ci-dessus et appuyez de nouveau.</translation>
    </message>
    <message>
        <source>Delete the document “%1”, with what it shows? Ctrl+Z brings it back until you lock or close.</source>
        <translation>Supprimer le document «&#xa0;%1&#xa0;», avec ce qu’il montre&#x202f;? Ctrl+Z le rétablit jusqu’au verrouillage ou à la fermeture.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The document is deleted. Ctrl+Z brings it back.</source>
        <translation>Le document est supprimé. Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>regards::DraftList</name>
    <message>
        <source>Who could do it: %1</source>
        <translation>Qui pourrait le faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>By when: %1</source>
        <translation>Échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>How one sees it: %1</source>
        <translation>À quoi on le voit&#xa0;: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Already taken: it is number %1.</source>
        <translation>Déjà prise&#xa0;: c’est le numéro %1.</translation>
    </message>
</context>
<context>
    <name>regards::DraftTextEdit</name>
    <message>
        <source>Saved at %1.</source>
        <translation>Enregistré à %1.</translation>
    </message>
</context>
<context>
    <name>regards::EarlierPage</name>
    <message>
        <source>This visit &amp;follows</source>
        <translation>Cette observation fait &amp;suite à</translation>
    </message>
    <message>
        <source>Recommendations of the earlier visit</source>
        <translation>Recommandations de l’observation précédente</translation>
    </message>
    <message>
        <source>The keys 1 to 4 say what became of it: not started, under way, done, dropped.</source>
        <translation>Les touches 1 à 4 disent ce qu’il en est&#xa0;: pas commencé, en cours, fait, abandonné.</translation>
    </message>
    <message>
        <source>1 not started, 2 under way, 3 done, 4 dropped, Backspace takes it away.</source>
        <translation>1 pas commencé, 2 en cours, 3 fait, 4 abandonné, Retour arrière l’enlève.</translation>
    </message>
    <message>
        <source>&amp;Comment, for that day</source>
        <translation>&amp;Remarque, pour ce jour</translation>
    </message>
    <message>
        <source>Still needed: put it into the new report</source>
        <translation>Toujours nécessaire&#xa0;: la reprendre dans le nouveau rapport</translation>
    </message>
    <message>
        <source>It goes on in the new report: go there</source>
        <translation>Elle se poursuit dans le nouveau rapport&#xa0;: y aller</translation>
    </message>
    <message>
        <source>What became of it, as of</source>
        <translation>Ce qu’il en est, à la date du</translation>
    </message>
    <message>
        <source>Day of the state</source>
        <translation>Jour de cet état</translation>
    </message>
    <message>
        <source>no earlier visit</source>
        <translation>aucune observation précédente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the name of a visit, and its first day</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The earlier visit has no recommendation on the units of this report.</source>
        <translation>L’observation précédente n’a pas de recommandation sur les unités de ce rapport.</translation>
    </message>
    <message>
        <source>This archive has no earlier visit of this facility. If there was one, enter it as a visit of the same facility (“New visit” under “Visit”), with its days and its report; then choose it above.</source>
        <translation>Cette archive n’a pas d’observation précédente de cet établissement. S’il y en a eu une, saisissez-la comme observation du même établissement («&#xa0;Nouvelle observation&#xa0;» sous «&#xa0;Observation&#xa0;»), avec ses dates et son rapport&#x202f;; puis choisissez-la ci-dessus.</translation>
    </message>
    <message>
        <source>Choose above which visit this one follows. Its recommendations then stand here, to say what became of them.</source>
        <translation>Choisissez ci-dessus à quelle observation celle-ci fait suite. Ses recommandations figurent alors ici, pour dire ce qu’elles sont devenues.</translation>
    </message>
    <message>
        <source>nothing known yet</source>
        <translation>on n’en sait encore rien</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>criteria, and what became of a recommendation on them</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s).</source>
        <translation>
            <numerusform>%n recommandation.</numerusform>
            <numerusform>%n recommandations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them done.</source>
        <translation>
            <numerusform>%n est réalisée.</numerusform>
            <numerusform>%n sont réalisées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing known yet of %n.</source>
        <translation>
            <numerusform>On ne sait encore rien de %n.</numerusform>
            <numerusform>On ne sait encore rien de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>What was noted:</source>
        <translation>Ce qui a été noté&#xa0;:</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who is responsible: %1</source>
        <translation>Responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>How one will see it: %1</source>
        <translation>À quoi on le verra&#xa0;: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Pour le&#xa0;: %1</translation>
    </message>
    <message>
        <source>The facility’s answer: %1</source>
        <translation>Réponse de l’établissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>regards::EveningReminder</name>
    <message>
        <source>What you wrote today has not been handed over yet.</source>
        <translation>Ce que vous avez écrit aujourd’hui n’a pas encore été remis.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>puts the reminder off</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Says it again in an hour.</source>
        <translation>Le redira dans une heure.</translation>
    </message>
</context>
<context>
    <name>regards::EvidenceList</name>
    <message>
        <source>What I have on this criterion</source>
        <translation>Ce que j’ai sur ce critère</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>before the text of a note</extracomment>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>before the title of a document</extracomment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>before what somebody said in an interview</extracomment>
        <translation>Verbatim</translation>
    </message>
    <message>
        <source>%1 on the whole facility</source>
        <extracomment>a note, document or quote that spans the units</extracomment>
        <translation>%1 sur tout l’établissement</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>what it is, when it was written, its text</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>regards::EvidenceView</name>
    <message>
        <source>Evidence on criterion %1</source>
        <translation>Éléments sur le critère %1</translation>
    </message>
    <message>
        <source>Nobody has rated or written anything on this criterion.</source>
        <translation>Personne n’a rien coté ni écrit sur ce critère.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Seen on the spot.</source>
        <translation>Vu sur place.</translation>
    </message>
    <message>
        <source>Read in documents.</source>
        <translation>Lu dans les documents.</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observateurs et observatrices</translation>
    </message>
    <message>
        <source>Ratings from interviews</source>
        <translation>Cotations des entretiens</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>a count and its rating: 3 × achieved partially</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Observers:</source>
        <translation>Observateurs&#xa0;:</translation>
    </message>
    <message>
        <source>In conflict: see what each file says</source>
        <translation>En conflit&#xa0;: voir ce que dit chaque fichier</translation>
    </message>
    <message>
        <source>Of %1.</source>
        <translation>Du %1.</translation>
    </message>
    <message>
        <source>Typed in by %1.</source>
        <translation>Saisi par %1.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>What people said: %1</source>
        <extracomment>heading above quotes from interviews; %1 is the category: service user, carer, professional</extracomment>
        <translation>Ce que des personnes ont dit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>regards::EvidenceWords</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>a count and a rating: 3 × achieved partially</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Texts</source>
        <extracomment>heading of a column: how many notes, documents and quotes there are on a criterion</extracomment>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Interviews: %1</source>
        <translation>Entretiens&#xa0;: %1</translation>
    </message>
    <message>
        <source>Notes, documents and quotes</source>
        <translation>Notes, documents et verbatims</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Seen on the spot.</source>
        <translation>Vu sur place.</translation>
    </message>
    <message>
        <source>Read in documents.</source>
        <translation>Lu dans des documents.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s): %1.</source>
        <translation>
            <numerusform>%n entretien&#xa0;: %1.</numerusform>
            <numerusform>%n entretiens&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle: %1.</source>
        <translation>Au milieu&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), document(s) or quote(s).</source>
        <translation>
            <numerusform>%n note, document ou verbatim.</numerusform>
            <numerusform>%n notes, documents ou verbatims.</numerusform>
        </translation>
    </message>
    <message>
        <source>In conflict: two files say different things.</source>
        <translation>En conflit&#xa0;: deux fichiers disent des choses différentes.</translation>
    </message>
    <message>
        <source>interviews</source>
        <extracomment>in a narrow column: interviews were rated otherwise than observers rated</extracomment>
        <translation>entretiens</translation>
    </message>
    <message>
        <source>differ</source>
        <extracomment>in a narrow column: observers rated differently</extracomment>
        <translation>diffèrent</translation>
    </message>
    <message>
        <source>far apart</source>
        <extracomment>in a narrow column: observers rated very differently</extracomment>
        <translation>très loin</translation>
    </message>
    <message>
        <source>Observers do not differ, but interviews were rated otherwise.</source>
        <translation>Les observateurs ne diffèrent pas, mais des entretiens ont été cotés autrement.</translation>
    </message>
    <message>
        <source>Observers differ.</source>
        <translation>Les observateurs diffèrent.</translation>
    </message>
    <message>
        <source>Observers are far apart.</source>
        <translation>Les observateurs sont très loin les uns des autres.</translation>
    </message>
    <message>
        <source>Nobody differs.</source>
        <translation>Personne ne diffère.</translation>
    </message>
    <message>
        <source>The team agreed: %1.</source>
        <translation>L’équipe a retenu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not agreed yet.</source>
        <translation>Pas encore retenu.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Minority view: %1</source>
        <translation>Avis minoritaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other in one unit: %1</source>
        <translation>Différent dans une unité&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>regards::EvidenceWriter</name>
    <message>
        <source>Nobody has rated or written anything on this criterion.</source>
        <translation>Personne n’a coté ce critère ni rien écrit à son sujet.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>What people said</source>
        <translation>Ce que des personnes ont dit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation>Avis minoritaire</translation>
    </message>
    <message>
        <source>Other in one unit</source>
        <translation>Différent dans une unité</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observateurs</translation>
    </message>
    <message>
        <source>%1: </source>
        <extracomment>a rating, before the names of those who gave it
----------
a category of people who were interviewed, before how their interviews were rated</extracomment>
        <translation>%1&#xa0;: </translation>
    </message>
    <message>
        <source> × %1</source>
        <extracomment>after a rating: how many gave it</extracomment>
        <translation> × %1</translation>
    </message>
    <message numerus="yes">
        <source>Seen on the spot by %n.</source>
        <translation>
            <numerusform>Vu sur place par %n personne.</numerusform>
            <numerusform>Vu sur place par %n personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read in documents by %n.</source>
        <translation>
            <numerusform>Lu dans des documents par %n personne.</numerusform>
            <numerusform>Lu dans des documents par %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these is in conflict: see Gather.</source>
        <translation>L’un de ces éléments est en conflit&#xa0;: voir «&#xa0;Rassembler&#xa0;».</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a document&apos;s title and whether it was received, read or refused</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>regards::ExceptionDialog</name>
    <message>
        <source>Other in one unit</source>
        <translation>Différent dans une unité</translation>
    </message>
    <message>
        <source>The agreed rating holds for all units of this report. Where one unit is otherwise, the report says so.</source>
        <translation>La cotation retenue vaut pour toutes les unités de ce rapport. Là où c’est différent dans une unité, le rapport le dit.</translation>
    </message>
    <message>
        <source>Which &amp;unit</source>
        <translation>Quelle &amp;unité</translation>
    </message>
    <message>
        <source>&amp;There it is</source>
        <translation>&amp;Là, c’est</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>begins an exception of one unit: the unit, its rating; why comes after it</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>regards::FactCheckPage</name>
    <message>
        <source>Send it to the facility</source>
        <translation>L’envoyer à l’établissement</translation>
    </message>
    <message>
        <source>Write down its answer</source>
        <translation>Noter sa réponse</translation>
    </message>
    <message>
        <source>Once the facility has read the draft.</source>
        <translation>Une fois que l’établissement a lu le projet.</translation>
    </message>
    <message>
        <source>Make it final</source>
        <translation>Le rendre définitif</translation>
    </message>
    <message>
        <source>Once the answer is written down.</source>
        <translation>Une fois la réponse notée.</translation>
    </message>
    <message>
        <source>The facility reads the draft and says what is factually wrong. The ratings stay the team’s.</source>
        <translation>L’établissement lit le projet et dit ce qui est inexact dans les faits. Les cotations restent celles de l’équipe.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Réponse attendue au plus tard le</translation>
    </message>
    <message>
        <source>Send for the fact check</source>
        <translation>Envoyer pour vérification des faits</translation>
    </message>
    <message>
        <source>Every page is then marked so. The files are written in the next step.</source>
        <translation>Chaque page porte alors cette mention. Les fichiers s’écrivent à l’étape suivante.</translation>
    </message>
    <message>
        <source>What the facility says</source>
        <translation>Ce que dit l’établissement</translation>
    </message>
    <message>
        <source>And to a recommendation</source>
        <translation>Et sur une recommandation</translation>
    </message>
    <message>
        <source>What the facility says to this recommendation</source>
        <translation>Ce que l’établissement répond à cette recommandation</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse reçue le</translation>
    </message>
    <message>
        <source>The answer is complete</source>
        <translation>La réponse est complète</translation>
    </message>
    <message>
        <source>The final version is what the facility and the public keep. From its day on, nobody who was interviewed can withdraw consent any more.</source>
        <translation>La version définitive est celle que gardent l’établissement et le public. À partir de ce jour, aucune personne entendue en entretien ne peut plus retirer son consentement.</translation>
    </message>
    <message>
        <source>Final on</source>
        <translation>Définitif le</translation>
    </message>
    <message>
        <source>Make it final…</source>
        <translation>Le rendre définitif…</translation>
    </message>
    <message numerus="yes">
        <source>This goes for all %n report(s) of the visit.</source>
        <translation>
            <numerusform>Cela vaut pour %n rapport, celui de cette observation.</numerusform>
            <numerusform>Cela vaut pour les %n rapports de cette observation.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not sent for a fact check.</source>
        <translation>Il n’a pas été envoyé pour vérification des faits.</translation>
    </message>
    <message>
        <source>Sent on %1; the answer is expected by %2.</source>
        <translation>Envoyé le %1&#x202f;; réponse attendue au plus tard le %2.</translation>
    </message>
    <message>
        <source>Sent on %1.</source>
        <translation>Envoyé le %1.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Réponse reçue le %1.</translation>
    </message>
    <message>
        <source>No answer was written down.</source>
        <translation>Aucune réponse n’a été notée.</translation>
    </message>
    <message>
        <source>Final since %1.</source>
        <translation>Définitif depuis le %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a recommendation&apos;s number and its text; the mark says that it has an answer</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>✓ %1. %2</source>
        <translation>✓ %1. %2</translation>
    </message>
    <message>
        <source>Make it final on %1? From that day on, nobody who was interviewed can withdraw consent any more, and every page says “final version”. It can be taken back here, as long as nothing final was given out.</source>
        <translation>Le rendre définitif au %1&#x202f;? À partir de ce jour, aucune personne entendue en entretien ne peut plus retirer son consentement, et chaque page porte «&#xa0;version définitive&#xa0;». On peut revenir en arrière ici tant que rien de définitif n’a été remis.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n thing(s) hold the draft back: see “Check” before.</source>
        <translation>
            <numerusform>⚠ %n chose retient le projet&#xa0;: voir d’abord «&#xa0;Contrôler&#xa0;».</numerusform>
            <numerusform>⚠ %n choses retiennent le projet&#xa0;: voir d’abord «&#xa0;Contrôler&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::FieldHelp</name>
    <message>
        <source>No dictionary knows this word.</source>
        <translation>Ce mot n’est dans aucun dictionnaire.</translation>
    </message>
    <message>
        <source>%1 Right mouse button or menu key: help.</source>
        <extracomment>what an underlined word may be</extracomment>
        <translation>%1 Clic droit ou touche de menu&#xa0;: aide.</translation>
    </message>
    <message>
        <source>No dictionary knows “%1”</source>
        <translation>«&#xa0;%1&#xa0;» n’est dans aucun dictionnaire</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>&amp;Ajouter «&#xa0;%1&#xa0;» au dictionnaire</translation>
    </message>
    <message>
        <source>&amp;Ignore it here</source>
        <translation>&amp;Ignorer ici</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>&amp;Replace it by %1</source>
        <extracomment>instead of a name: [name removed]</extracomment>
        <translation>&amp;Remplacer par %1</translation>
    </message>
    <message>
        <source>“%1” does &amp;not identify anybody</source>
        <translation>«&#xa0;%1&#xa0;» n’&amp;identifie personne</translation>
    </message>
    <message>
        <source>&amp;Why is “%1” underlined?</source>
        <translation>&amp;Pourquoi «&#xa0;%1&#xa0;» est-il souligné&#x202f;?</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>the underlined words; what they may be</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nobody should be recognised from what is written here: people spoke because that was promised, and some could be made to suffer for it. Write what happened without saying to whom: “a resident”, “a night nurse”. The program only guesses: if nobody can be recognised, leave it as it is.</source>
        <translation>Personne ne doit pouvoir être reconnu dans ce qui est écrit ici&#xa0;: c’est ce qui a été promis à celles et ceux qui ont parlé, et certaines personnes pourraient en souffrir. Écrivez ce qui s’est passé sans dire à qui&#xa0;: «&#xa0;une personne hospitalisée&#xa0;», «&#xa0;une infirmière de nuit&#xa0;». Le programme ne fait que deviner&#xa0;: si personne ne peut être reconnu, laissez tel quel.</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
</context>
<context>
    <name>regards::FileChooser</name>
    <message>
        <source>Folder with hand-overs</source>
        <translation>Dossier contenant des remises</translation>
    </message>
    <message>
        <source>Hand-over files</source>
        <translation>Fichiers de remise</translation>
    </message>
    <message>
        <source>Hand-overs (%1)</source>
        <translation>Remises (%1)</translation>
    </message>
</context>
<context>
    <name>regards::FileDetails</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>how many records of a kind, then the kind: 3 × Notes</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The fingerprint was compared by voice and is the same…</source>
        <translation>L’empreinte a été comparée de vive voix&#xa0;: c’est la même…</translation>
    </message>
    <message>
        <source>I know of these sheets: take what was typed in</source>
        <translation>Je connais ces feuilles&#xa0;: prendre ce qui a été saisi</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Regarder encore une fois</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Enlever de la liste</translation>
    </message>
    <message>
        <source>Without this the file is not imported, since it asks to erase what is not its sender’s own.</source>
        <translation>Sans cela le fichier n’est pas importé, car il demande d’effacer ce qui n’appartient pas à qui l’envoie.</translation>
    </message>
    <message>
        <source>Without this the file is not imported, since it holds records in other people&apos;s names.</source>
        <translation>Sans cela le fichier n’est pas importé, car il contient des enregistrements au nom d’autres personnes.</translation>
    </message>
    <message>
        <source>The file itself stays where it is. It is not offered again by itself.</source>
        <translation>Le fichier lui-même reste où il est. Il n’est plus proposé tout seul.</translation>
    </message>
    <message>
        <source>%1, written on %2.</source>
        <translation>%1, écrit le %2.</translation>
    </message>
    <message>
        <source>It is being looked at. Nothing is written.</source>
        <translation>On le regarde. Rien n’est écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) in conflict since</source>
        <translation>
            <numerusform>%n champ en conflit depuis</numerusform>
            <numerusform>%n champs en conflit depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) would be in conflict</source>
        <translation>
            <numerusform>%n champ serait en conflit</numerusform>
            <numerusform>%n champs seraient en conflit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also erase %n record(s) of other people, as this file asks</source>
        <translation>
            <numerusform>Effacer aussi %n enregistrement d’autres personnes, comme ce fichier le demande</numerusform>
            <numerusform>Effacer aussi %n enregistrements d’autres personnes, comme ce fichier le demande</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The key of this laptop is known.</source>
        <translation>✓ La clé de cet ordinateur est connue.</translation>
    </message>
    <message>
        <source>✓ The laptop is new here and proves itself with its visit pack.</source>
        <translation>✓ Cet ordinateur est nouveau ici et s’identifie par son dossier de visite.</translation>
    </message>
    <message>
        <source>⚠ This key is not known. Call your colleague and let them read the fingerprint of their archive aloud. It must be: %1</source>
        <translation>⚠ Cette clé n’est pas connue. Appelez votre collègue et faites-lui lire l’empreinte de son archive. Ce doit être&#xa0;: %1</translation>
    </message>
    <message>
        <source>⚠ This key is neither known nor proved. Call %1 and let them read the fingerprint of their notebook aloud. It must be: %2</source>
        <translation>⚠ Cette clé n’est ni connue ni prouvée. Appelez %1 et faites lire l’empreinte de son carnet. Ce doit être&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Typed in from paper by %1 for %2: %n record(s).</source>
        <translation>
            <numerusform>⚠ Saisi à partir du papier par %1 pour %2&#xa0;: %n enregistrement.</numerusform>
            <numerusform>⚠ Saisi à partir du papier par %1 pour %2&#xa0;: %n enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has handed over from a laptop too: ask whether these sheets are theirs. What was entered twice becomes a conflict.</source>
        <translation>%1 a aussi remis depuis un ordinateur&#xa0;: demandez si ces feuilles sont les siennes. Ce qui a été saisi deux fois devient un conflit.</translation>
    </message>
    <message>
        <source>⚠ It asks to erase what is not its sender’s own. Ask %1 why before you agree: what is erased can&apos;t be brought back.</source>
        <translation>⚠ Il demande d’effacer ce qui n’appartient pas à qui l’envoie. Demandez pourquoi à %1 avant d’accepter&#xa0;: ce qui est effacé ne revient pas.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n record(s) that are here lose something for good, since it was erased there: an interview that was taken back, say. Setting this import aside would not bring it back.</source>
        <translation>
            <numerusform>⚠ %n enregistrement présent ici perd définitivement une partie, car elle a été effacée là-bas&#xa0;: un entretien retiré, par exemple. Mettre cette importation de côté ne la rétablirait pas.</numerusform>
            <numerusform>⚠ %n enregistrements présents ici perdent définitivement une partie, car elle a été effacée là-bas&#xa0;: un entretien retiré, par exemple. Mettre cette importation de côté ne la rétablirait pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a colleague’s whole archive: all visits that both of you hold come together.</source>
        <translation>C’est toute l’archive d’un ou d’une collègue&#xa0;: toutes les observations que vous avez en commun sont réunies.</translation>
    </message>
    <message>
        <source>⚠ It belongs to another visit than the one above: “%1”. It is put there.</source>
        <translation>⚠ Il concerne une autre observation que celle du haut&#xa0;: «&#xa0;%1&#xa0;». Il y sera rangé.</translation>
    </message>
    <message>
        <source>✓ It belongs to this visit, “%1”.</source>
        <translation>✓ Il concerne cette observation, «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>⚠ The notebook works with another edition of the toolkit than this visit. Have the same toolkit file loaded there before the team goes on.</source>
        <translation>⚠ Le carnet utilise une autre édition du référentiel que cette observation. Faites-y charger le même fichier de référentiel avant que l’équipe continue.</translation>
    </message>
    <message>
        <source>⚠ The clock of the laptop runs more than a day ahead: its times are wrong. The entries are right. Have its date and time set.</source>
        <translation>⚠ L’horloge de cet ordinateur avance de plus d’un jour&#xa0;: ses heures sont fausses. Les saisies sont justes. Faites régler sa date et son heure.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n entry(ies) of an import that was set aside come back. Tick the file only if that is meant.</source>
        <translation>
            <numerusform>⚠ %n saisie d’une importation mise de côté revient. Ne cochez le fichier que si c’est voulu.</numerusform>
            <numerusform>⚠ %n saisies d’une importation mise de côté reviennent. Ne cochez le fichier que si c’est voulu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in it is new: all of its %n entry(ies) are here already.</source>
        <translation>
            <numerusform>Il n’apporte rien de nouveau&#xa0;: sa seule saisie (%n) est déjà là.</numerusform>
            <numerusform>Il n’apporte rien de nouveau&#xa0;: ses %n saisies sont déjà toutes là.</numerusform>
        </translation>
    </message>
    <message>
        <source>It brought:</source>
        <translation>Il a apporté&#xa0;:</translation>
    </message>
    <message>
        <source>It brings:</source>
        <translation>Il apporte&#xa0;:</translation>
    </message>
    <message>
        <source>• %1: %2 new</source>
        <translation>• %1&#xa0;: %2 nouveaux</translation>
    </message>
    <message>
        <source>• %1: %2 changed</source>
        <translation>• %1&#xa0;: %2 modifiés</translation>
    </message>
    <message>
        <source>• %1: %2 new, %3 changed</source>
        <translation>• %1&#xa0;: %2 nouveaux, %3 modifiés</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in it are here already and change nothing.</source>
        <translation>
            <numerusform>%n saisie du fichier est déjà là et ne change rien.</numerusform>
            <numerusform>%n saisies du fichier sont déjà là et ne changent rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>    “%1” (%2, %3)</source>
        <translation>    «&#xa0;%1&#xa0;» (%2, %3)</translation>
    </message>
    <message>
        <source>    here: “%1” (%2, %3)</source>
        <translation>    ici&#xa0;: «&#xa0;%1&#xa0;» (%2, %3)</translation>
    </message>
    <message>
        <source>    in this file: “%1” (%2, %3)</source>
        <translation>    dans ce fichier&#xa0;: «&#xa0;%1&#xa0;» (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, under “Conflicts” once the file is imported.</source>
        <translation>
            <numerusform>… et %n de plus, sous «&#xa0;Conflits&#xa0;» une fois le fichier importé.</numerusform>
            <numerusform>… et %n de plus, sous «&#xa0;Conflits&#xa0;» une fois le fichier importé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>regards::FindDialog</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>A word, the beginning of one, or a criterion’s number</source>
        <translation>Un mot, un début de mot ou le numéro d’un critère</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>&amp;Find in criteria, notes, answers, quotes and documents</source>
        <translation>&amp;Chercher dans les critères, notes, réponses, verbatims et documents</translation>
    </message>
    <message numerus="yes">
        <source>%n results and more. Enter opens the first, ↓ chooses another.</source>
        <translation>
            <numerusform>%n résultat et plus. Entrée ouvre le premier, ↓ en choisit un autre.</numerusform>
            <numerusform>%n résultats et plus. Entrée ouvre le premier, ↓ en choisit un autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s). Enter opens the first, ↓ chooses another.</source>
        <translation>
            <numerusform>%n résultat. Entrée l’ouvre.</numerusform>
            <numerusform>%n résultats. Entrée ouvre le premier, ↓ en choisit un autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Every word you type must occur. Try fewer words, or only how a word begins: “isol” finds “isolation”. Accents and capitals don’t matter.</source>
        <translation>Chaque mot tapé doit s’y trouver. Essayez moins de mots, ou seulement leur début&#xa0;: «&#xa0;isol&#xa0;» trouve «&#xa0;isolement&#xa0;». Accents et majuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>Type a word or how it begins: results appear as you type. A number such as 1.2.3 leads to that criterion. Your private notes are found too; only you can see them. Esc leads back to where you were.</source>
        <translation>Tapez un mot ou son début&#xa0;: les résultats viennent à mesure. Un numéro comme 1.2.3 mène à ce critère. Vos notes privées sont cherchées aussi&#x202f;; vous seul ou vous seule les voyez. Échap ramène où vous étiez.</translation>
    </message>
    <message>
        <source>Ctrl+H: who wrote it, and when.</source>
        <translation>Ctrl+H&#xa0;: qui l’a écrit, et quand.</translation>
    </message>
</context>
<context>
    <name>regards::FormsPage</name>
    <message>
        <source>Preview of the forms’ pages</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <source>For places where no laptop is welcome: print these sheets, fill them in by hand, type them in later.</source>
        <translation>Pour les lieux où un ordinateur n’est pas bienvenu&#xa0;: imprimez ces feuilles, remplissez-les à la main, saisissez-les ensuite.</translation>
    </message>
    <message>
        <source>&amp;Language of the forms</source>
        <translation>&amp;Langue des formulaires</translation>
    </message>
    <message>
        <source>Criteria of these themes</source>
        <translation>Critères de ces thèmes</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>a theme&apos;s number and its title</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>How many of each</source>
        <translation>Combien de chaque</translation>
    </message>
    <message>
        <source>&amp;Note sheets</source>
        <translation>Feuilles de &amp;notes</translation>
    </message>
    <message>
        <source>Interviews: %1</source>
        <translation>Entretiens&#xa0;: %1</translation>
    </message>
    <message>
        <source>These interviews are with &amp;groups</source>
        <translation>Ces entretiens sont &amp;collectifs</translation>
    </message>
    <message>
        <source>As a &amp;booklet to fold</source>
        <translation>En li&amp;vret à plier</translation>
    </message>
    <message>
        <source>A booklet has two pages side by side. Print it on A3, on both sides, turned over the short edge. On A4 its letters become small.</source>
        <translation>Un livret a deux pages côte à côte. Imprimez-le sur A3, recto verso, retourné sur le petit côté. Sur A4 les lettres deviennent petites.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pages made</source>
        <translation>Pages faites</translation>
    </message>
    <message>
        <source>Choose what the booklet is to hold.</source>
        <translation>Choisissez ce que le livret doit contenir.</translation>
    </message>
    <message>
        <source>Where the PDF goes</source>
        <translation>Où enregistrer le PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>blank-forms.pdf</source>
        <translation>formulaires-vierges.pdf</translation>
    </message>
    <message>
        <source>The forms were written to %1.</source>
        <translation>Les formulaires sont dans %1.</translation>
    </message>
    <message>
        <source>The forms went to the printer.</source>
        <translation>Les formulaires sont partis à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>regards::FoundRows</name>
    <message>
        <source>%1 (the first %2; another word narrows it)</source>
        <extracomment>a kind of things that were found, and how many; then: there are more than are listed</extracomment>
        <translation>%1 (les %2 premiers&#x202f;; un mot de plus réduit la liste)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Comments on criteria</source>
        <translation>Commentaires sur des critères</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Verbatims</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>a note that is never handed over</extracomment>
        <translation>privée</translation>
    </message>
    <message>
        <source>Free pages of interviews</source>
        <translation>Pages libres d’entretiens</translation>
    </message>
</context>
<context>
    <name>regards::GatherPlace</name>
    <message>
        <source>&amp;Hand-over files</source>
        <translation>Fichiers de &amp;remise</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>&amp;Conflits</translation>
    </message>
    <message>
        <source>&amp;What was gathered</source>
        <translation>Ce qui a été ra&amp;ssemblé</translation>
    </message>
    <message>
        <source>With&amp;drawal</source>
        <translation>Retrait d’entr&amp;etien</translation>
    </message>
    <message>
        <source>&amp;Conflicts (%1)</source>
        <translation>&amp;Conflits (%1)</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Rassembler</translation>
    </message>
    <message>
        <source>Coll&amp;eagues</source>
        <translation>Coll&amp;ègues</translation>
    </message>
    <message>
        <source>&amp;Hand-over files (%1)</source>
        <translation>Fichiers de &amp;remise (%1)</translation>
    </message>
</context>
<context>
    <name>regards::GiveOutPage</name>
    <message>
        <source>See what holds it back</source>
        <translation>Voir ce qui le retient</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Ce qui est déjà écrit</translation>
    </message>
    <message>
        <source>As files or on paper</source>
        <translation>En fichiers ou sur papier</translation>
    </message>
    <message>
        <source>PDF, to be read and printed</source>
        <translation>PDF, à lire et à imprimer</translation>
    </message>
    <message>
        <source>HTML, for a browser, also on a telephone</source>
        <translation>HTML, pour un navigateur, aussi sur un téléphone</translation>
    </message>
    <message>
        <source>ODT, to be changed in LibreOffice or Word</source>
        <translation>ODT, à modifier dans LibreOffice ou Word</translation>
    </message>
    <message>
        <source>Write the files…</source>
        <translation>Écrire les fichiers…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>To be read in the team</source>
        <translation>À lire dans l’équipe</translation>
    </message>
    <message>
        <source>Every page says “Draft, not to be given out”. Nothing holds it back, and it is not on the list of what was given out.</source>
        <translation>Chaque page porte «&#xa0;Version de travail, à ne pas diffuser&#xa0;». Rien ne la retient, et elle ne figure pas sur la liste de ce qui a été remis.</translation>
    </message>
    <message>
        <source>Write a draft for the team…</source>
        <translation>Écrire une version de travail…</translation>
    </message>
    <message>
        <source>Every page is marked: provisional version.</source>
        <translation>Chaque page porte&#xa0;: version provisoire.</translation>
    </message>
    <message>
        <source>Every page is marked: for the facility’s fact check.</source>
        <translation>Chaque page porte&#xa0;: pour vérification des faits par l’établissement.</translation>
    </message>
    <message>
        <source>This is the final version of %1.</source>
        <translation>C’est la version définitive du %1.</translation>
    </message>
    <message>
        <source>Looking for what may hold it back…</source>
        <translation>Recherche de ce qui pourrait le retenir…</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n thing(s) hold it back. It can be given out once each is mended, or you have said why it may stay.</source>
        <translation>
            <numerusform>⚠ %n chose le retient. On pourra le remettre une fois qu’elle sera corrigée, ou que vous aurez dit pourquoi elle peut rester.</numerusform>
            <numerusform>⚠ %n choses le retiennent. On pourra le remettre une fois que chacune sera corrigée, ou que vous aurez dit pourquoi elle peut rester.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing holds it back.</source>
        <translation>✓ Rien ne le retient.</translation>
    </message>
    <message>
        <source>Called “%1”</source>
        <translation>Sous le nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose at least one kind of file.</source>
        <translation>Choisissez au moins une sorte de fichier.</translation>
    </message>
</context>
<context>
    <name>regards::GuideView</name>
    <message>
        <source>Guide: %1</source>
        <translation>Guide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>regards::GuideWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Guide — Regards</source>
        <translation>Guide — Regards</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Gauche</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found.</source>
        <translation>
            <numerusform>%n page trouvée.</numerusform>
            <numerusform>%n pages trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print this page…</source>
        <translation>Im&amp;primer cette page…</translation>
    </message>
</context>
<context>
    <name>regards::HandOverList</name>
    <message>
        <source>Hand-over files</source>
        <translation>Fichiers de remise</translation>
    </message>
    <message>
        <source>The space bar ticks which are imported.</source>
        <translation>La barre d’espace coche les fichiers à importer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From now on, files with the fingerprint %1 are taken to come from %2. Confirm only if %2 has just read the same letters to you.</source>
        <translation>Désormais, les fichiers qui portent l’empreinte %1 seront attribués à %2. Ne confirmez que si %2 vient de vous lire les mêmes caractères.</translation>
    </message>
    <message>
        <source>The fingerprints are the same</source>
        <translation>Les empreintes sont les mêmes</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported: %1 records new or changed, %2 conflicts to be settled.</source>
        <translation>
            <numerusform>%n fichier importé. Saisies nouvelles ou modifiées&#xa0;: %1. Conflits à trancher&#xa0;: %2.</numerusform>
            <numerusform>%n fichiers importés. Saisies nouvelles ou modifiées&#xa0;: %1. Conflits à trancher&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported: %1 records new or changed, no conflict.</source>
        <translation>
            <numerusform>%n fichier importé. Saisies nouvelles ou modifiées&#xa0;: %1. Aucun conflit.</numerusform>
            <numerusform>%n fichiers importés. Saisies nouvelles ou modifiées&#xa0;: %1. Aucun conflit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose hand-over &amp;files…</source>
        <translation>Choisir des &amp;fichiers de remise…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Drop hand-over files or a folder here, put a stick in, or choose files above. Nothing is imported before you have seen what each brings.</source>
        <translation>Déposez ici des fichiers de remise ou un dossier, branchez une clé USB, ou choisissez des fichiers ci-dessus. Rien n’est importé avant que vous ayez vu ce que chacun apporte.</translation>
    </message>
    <message>
        <source>Take what is finished off the list</source>
        <translation>Enlever de la liste ce qui est terminé</translation>
    </message>
    <message>
        <source>The files themselves stay where they are.</source>
        <translation>Les fichiers eux-mêmes restent où ils sont.</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>There is no hand-over in the folder “%1”. Their names end in .regards-handover.</source>
        <translation>Il n’y a pas de remise dans le dossier «&#xa0;%1&#xa0;». Leur nom finit par .regards-handover.</translation>
    </message>
    <message>
        <source>It begins in a moment…</source>
        <translation>Cela commence dans un instant…</translation>
    </message>
    <message>
        <source>Being cancelled…</source>
        <translation>Annulation en cours…</translation>
    </message>
    <message>
        <source>First a backup of the archive…</source>
        <translation>D’abord une sauvegarde de l’archive…</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <translation>Fichier %1 sur %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not imported, and nothing was taken from them.</source>
        <translation>
            <numerusform>%n fichier non importé&#x202f;; rien n’en a été repris.</numerusform>
            <numerusform>%n fichiers non importés&#x202f;; rien n’en a été repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken: choose them in the list to see why.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être pris&#xa0;: choisissez-le dans la liste pour voir pourquoi.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être pris&#xa0;: choisissez-les dans la liste pour voir pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n file(s)</source>
        <translation>
            <numerusform>&amp;Importer %n fichier</numerusform>
            <numerusform>&amp;Importer %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::HandOverModel</name>
    <message>
        <source>Colleague: %1</source>
        <translation>Collègue&#xa0;: %1</translation>
    </message>
    <message>
        <source>… Being looked at</source>
        <translation>… On le regarde</translation>
    </message>
    <message>
        <source>⚠ Was set aside before</source>
        <translation>⚠ Avait été mis de côté</translation>
    </message>
    <message>
        <source>Ready to be imported</source>
        <translation>Prêt à être importé</translation>
    </message>
    <message>
        <source>… Being imported</source>
        <translation>… Importation</translation>
    </message>
    <message>
        <source>✓ All of it is here</source>
        <translation>✓ Tout est là</translation>
    </message>
    <message>
        <source>✓ Imported</source>
        <translation>✓ Importé</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>columns of the files that were handed over; the numbers count records</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>✗ Not taken</source>
        <translation>✗ Pas pris</translation>
    </message>
    <message>
        <source>⚠ Unknown key</source>
        <translation>⚠ Clé à comparer</translation>
    </message>
    <message>
        <source>⚠ Typed in for others</source>
        <translation>⚠ Saisi pour d’autres</translation>
    </message>
    <message>
        <source>⚠ Asks to erase</source>
        <translation>⚠ Demande d’effacer</translation>
    </message>
</context>
<context>
    <name>regards::HandOverPlace</name>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
</context>
<context>
    <name>regards::HeaderBar</name>
    <message>
        <source>Ctrl+1 to Ctrl+9; Ctrl+0 for the whole facility</source>
        <translation>Ctrl+1 à Ctrl+9&#x202f;; Ctrl+0 pour tout l’établissement</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>+ Note</source>
        <translation>+ Note</translation>
    </message>
    <message>
        <source>Write a note (Ctrl+N)</source>
        <translation>Écrire une note (Ctrl+N)</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Close the file until the passphrase is typed again (Ctrl+L)</source>
        <translation>Fermer le fichier jusqu’à la prochaine saisie de la phrase secrète (Ctrl+L)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a unit in the list of the header: its number, then its name</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>0 · The whole facility</source>
        <translation>0 · Tout l’établissement</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>what was typed is safe since this time of the day</extracomment>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Pas encore d’observation</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find anything by its words (Ctrl+K)</source>
        <translation>Chercher tout par ses mots (Ctrl+K)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Language, size of the text, colours, backups (Ctrl+comma)</source>
        <translation>Langue, taille du texte, couleurs, sauvegardes (Ctrl+virgule)</translation>
    </message>
    <message>
        <source>The guide’s page for this place (F1)</source>
        <translation>La page du guide pour cet endroit (F1)</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>⚠ Not saved</source>
        <translation>⚠ Pas enregistré</translation>
    </message>
</context>
<context>
    <name>regards::HistoryDialog</name>
    <message>
        <source>Nothing has been written here yet. As soon as something is, you find here who wrote it and when, and every value there was before.</source>
        <translation>Rien n’a encore été écrit ici. Dès que ce sera le cas, vous verrez ici qui l’a écrit et quand, et toutes les valeurs d’avant.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What was written, newest first</source>
        <translation>Ce qui a été écrit, le plus récent d’abord</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>It began with this.</source>
        <translation>C’est le début.</translation>
    </message>
    <message>
        <source>It came with the file %1, imported on %2.</source>
        <translation>Venu avec le fichier %1, importé le %2.</translation>
    </message>
    <message>
        <source>Underlined: added. Struck through: what was there before.</source>
        <translation>Souligné&#xa0;: ajouté. Barré&#xa0;: ce qu’il y avait avant.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Do this &amp;again</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>&amp;Restore this value</source>
        <translation>&amp;Rétablir cette valeur</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>Faire re&amp;venir</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>C’est revenu.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Rétabli.</translation>
    </message>
    <message>
        <source>%1 Ctrl+Z takes it back.</source>
        <extracomment>what was done, in a sentence</extracomment>
        <translation>%1 Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Typed in for %1 by %2.</source>
        <translation>Saisi pour %1 par %2.</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>&amp;Garder celui-ci</translation>
    </message>
</context>
<context>
    <name>regards::HistoryKey</name>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
</context>
<context>
    <name>regards::HistoryWords</name>
    <message>
        <source>typed in by %1</source>
        <translation>saisi par %1</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflit</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>of a value: it is the one that is shown today</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Begun.</source>
        <translation>Commencé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field and what was written into it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Everything was erased for good.</source>
        <translation>Tout a été effacé définitivement.</translation>
    </message>
    <message>
        <source>What was written until then was erased for good.</source>
        <translation>Ce qui avait été écrit jusque-là a été effacé définitivement.</translation>
    </message>
    <message>
        <source>Something stood here that was erased.</source>
        <translation>Il y avait ici quelque chose qui a été effacé.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>Rétabli.</translation>
    </message>
    <message>
        <source>The rating was taken away.</source>
        <translation>La cotation a été retirée.</translation>
    </message>
    <message>
        <source>Emptied.</source>
        <translation>Vidé.</translation>
    </message>
    <message>
        <source>Another value was written without knowing of this one: they are in conflict, and nobody has settled it yet.</source>
        <translation>Une autre valeur a été écrite sans connaître celle-ci&#xa0;: elles sont en conflit, et personne n’a encore tranché.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>a value, and who wrote it</extracomment>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>This settled a conflict between %1.</source>
        <translation>Ceci a tranché un conflit entre %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>It was in conflict with another value until %1 settled it on %2.</source>
        <translation>C’était en conflit avec une autre valeur, jusqu’à ce que %1 tranche le %2.</translation>
    </message>
    <message>
        <source>This is what is shown now.</source>
        <translation>C’est ce qui est affiché maintenant.</translation>
    </message>
    <message>
        <source>It was erased for good, so nobody can bring it back.</source>
        <translation>C’est effacé définitivement&#xa0;: personne ne peut le rétablir.</translation>
    </message>
    <message>
        <source>This was erased for good; nothing can be written into it any more.</source>
        <translation>Ceci a été effacé définitivement&#x202f;; on ne peut plus rien y écrire.</translation>
    </message>
    <message>
        <source>This is deleted now. Bring it back first, then restore the value.</source>
        <translation>C’est supprimé pour l’instant. Faites-le d’abord revenir, puis rétablissez la valeur.</translation>
    </message>
    <message>
        <source>This is decided once and never changes.</source>
        <translation>C’est décidé une fois et ne change jamais.</translation>
    </message>
    <message>
        <source>Only the coordinator can change this.</source>
        <translation>Seule la coordination peut modifier ceci.</translation>
    </message>
    <message>
        <source>This file can only be read, so nothing can be restored.</source>
        <translation>Ce fichier est en lecture seule&#xa0;: rien ne peut être rétabli.</translation>
    </message>
</context>
<context>
    <name>regards::ImportLog</name>
    <message>
        <source>What was gathered, the latest first</source>
        <translation>Ce qui a été rassemblé, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Set the import aside</source>
        <translation>Mettre l’importation de côté</translation>
    </message>
    <message>
        <source>Nothing has been gathered for this visit yet. Each import is noted here, and can be set aside again.</source>
        <translation>Rien n’a encore été rassemblé pour cette observation. Chaque importation est notée ici, et peut être mise de côté.</translation>
    </message>
    <message>
        <source>Set this import &amp;aside…</source>
        <translation>Mettre cette importation de &amp;côté…</translation>
    </message>
    <message>
        <source>&amp;Bring this import back…</source>
        <translation>&amp;Rétablir cette importation…</translation>
    </message>
    <message>
        <source>This import is set aside: all that it brought is kept but not shown, nowhere and in no report. Bringing it back shows it again.</source>
        <translation>Cette importation est mise de côté&#xa0;: tout ce qu’elle a apporté est conservé mais n’est affiché nulle part, ni dans aucun rapport. La rétablir l’affiche de nouveau.</translation>
    </message>
    <message>
        <source>Setting an import aside takes what it brought out of sight, everywhere and out of every report: for a file that should not have come in. Nothing is erased, and it can be brought back.</source>
        <translation>Mettre une importation de côté fait disparaître ce qu’elle a apporté, partout et de tous les rapports&#xa0;: pour un fichier qui n’aurait pas dû entrer. Rien n’est effacé, et on peut la rétablir.</translation>
    </message>
    <message>
        <source>What this would do is being counted…</source>
        <translation>On compte ce que cela ferait…</translation>
    </message>
    <message>
        <source>Bring back what came from %1 on %2 (%3)?</source>
        <translation>Rétablir ce qui est venu de %1 le %2 (%3)&#x202f;?</translation>
    </message>
    <message>
        <source>Set aside what came from %1 on %2 (%3)?</source>
        <translation>Mettre de côté ce qui est venu de %1 le %2 (%3)&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) disappear from view: %1.</source>
        <translation>
            <numerusform>%n enregistrement disparaît de l’affichage&#xa0;: %1.</numerusform>
            <numerusform>%n enregistrements disparaissent de l’affichage&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are shown again: %1.</source>
        <translation>
            <numerusform>%n enregistrement est de nouveau affiché&#xa0;: %1.</numerusform>
            <numerusform>%n enregistrements sont de nouveau affichés&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) show a later value again.</source>
        <translation>
            <numerusform>%n enregistrement montre de nouveau une valeur plus récente.</numerusform>
            <numerusform>%n enregistrements montrent de nouveau une valeur plus récente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay and show an earlier value.</source>
        <translation>
            <numerusform>%n enregistrement reste et montre une valeur plus ancienne.</numerusform>
            <numerusform>%n enregistrements restent et montrent une valeur plus ancienne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is shown changes: other imports brought the same.</source>
        <translation>Rien de ce qui est affiché ne change&#xa0;: d’autres importations ont apporté la même chose.</translation>
    </message>
    <message>
        <source>It can be set aside again at any time.</source>
        <translation>On peut la remettre de côté à tout moment.</translation>
    </message>
    <message>
        <source>It can be brought back here at any time. What was erased for good stays erased.</source>
        <translation>On peut la rétablir ici à tout moment. Ce qui est effacé définitivement le reste.</translation>
    </message>
    <message>
        <source>Bring the import back</source>
        <translation>Rétablir l’importation</translation>
    </message>
    <message>
        <source>It is being brought back…</source>
        <translation>On la rétablit…</translation>
    </message>
    <message>
        <source>It is being set aside…</source>
        <translation>On la met de côté…</translation>
    </message>
    <message>
        <source>The import is brought back: what it brought is shown again.</source>
        <translation>L’importation est rétablie&#xa0;: ce qu’elle a apporté est de nouveau affiché.</translation>
    </message>
    <message>
        <source>The import is set aside. It can be brought back here at any time.</source>
        <translation>L’importation est mise de côté. On peut la rétablir ici à tout moment.</translation>
    </message>
</context>
<context>
    <name>regards::ImportLogModel</name>
    <message>
        <source>a colleague’s archive</source>
        <translation>l’archive d’un ou d’une collègue</translation>
    </message>
    <message>
        <source>the archive of %1</source>
        <translation>l’archive de %1</translation>
    </message>
    <message>
        <source>⚠ set aside</source>
        <extracomment>of an import</extracomment>
        <translation>⚠ mise de côté</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en usage</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>columns of the log of imports</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Entries added</source>
        <translation>Saisies ajoutées</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>regards::InterviewList</name>
    <message>
        <source>&amp;New interview…</source>
        <translation>&amp;Nouvel entretien…</translation>
    </message>
    <message>
        <source>My interviews, newest first</source>
        <translation>Mes entretiens, le plus récent d’abord</translation>
    </message>
    <message>
        <source>&amp;Grave danger passed on…</source>
        <translation>&amp;Alerte transmise…</translation>
    </message>
    <message>
        <source>Record that a grave danger was disclosed and passed on: to whom and when, never what was told</source>
        <translation>Noter qu’un danger grave a été révélé et que l’alerte a été transmise&#xa0;: à qui et quand, jamais ce qui a été raconté</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>%1 · withdrawn and erased</source>
        <translation>%1 · retiré et effacé</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · refused</source>
        <translation>%1 · %2 · %3 · refusé</translation>
    </message>
    <message>
        <source>group of %1</source>
        <translation>collectif à %1</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>individuel</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %3 · %4 · %n answer(s)</source>
        <extracomment>an interview in a list: when, where, with whom, alone or group, how many answers</extracomment>
        <translation>
            <numerusform>%1 · %2 · %3 · %4 · %n réponse</numerusform>
            <numerusform>%1 · %2 · %3 · %4 · %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>No interview yet. “New interview” leads you through consent to the questions.</source>
        <translation>Pas encore d’entretien. «&#xa0;Nouvel entretien&#xa0;» vous mène du consentement aux questions.</translation>
    </message>
    <message>
        <source>My interviews by category, against the team’s plan</source>
        <translation>Mes entretiens par catégorie, face au plan de l’équipe</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Tenus ici</translation>
    </message>
    <message>
        <source>Held in all</source>
        <translation>Tenus en tout</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Mine, in %1 and in the whole visit; what is planned is the whole team’s.</source>
        <translation>Les miens, dans %1 et dans toute l’observation&#x202f;; le plan est celui de toute l’équipe.</translation>
    </message>
    <message>
        <source>%1 of %2 planned</source>
        <extracomment>interviews that were held, and how many the team plans</extracomment>
        <translation>%1 sur %2 prévus</translation>
    </message>
    <message>
        <source>%1 here, %2 in all</source>
        <extracomment>how many in this unit, how many in the whole visit</extracomment>
        <translation>%1 ici, %2 en tout</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>a category of interviews: those that were erased, whose category went with them</extracomment>
        <translation>Effacés</translation>
    </message>
    <message>
        <source>%1 · not ended</source>
        <extracomment>an interview in a list that was begun and not ended</extracomment>
        <translation>%1 · non terminé</translation>
    </message>
    <message>
        <source>%1 · grave danger passed on to: %2</source>
        <translation>%1 · alerte transmise à&#xa0;: %2</translation>
    </message>
    <message>
        <source>Enter opens the one that is marked.</source>
        <translation>Entrée ouvre l’entretien marqué.</translation>
    </message>
</context>
<context>
    <name>regards::InterviewPlace</name>
    <message>
        <source>All interviews</source>
        <translation>Tous les entretiens</translation>
    </message>
    <message>
        <source>Grave danger passed on…</source>
        <translation>Alerte transmise…</translation>
    </message>
    <message>
        <source>Parts of the interview</source>
        <translation>Parties de l’entretien</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Verbatims</translation>
    </message>
    <message>
        <source>Ratings from this interview</source>
        <translation>Cotations de cet entretien</translation>
    </message>
    <message>
        <source>Read back and end</source>
        <translation>Relire et terminer</translation>
    </message>
    <message>
        <source>The refusal is counted. Nothing else was kept.</source>
        <translation>Le refus est compté. Rien d’autre n’a été gardé.</translation>
    </message>
    <message>
        <source>Quotes (%1)</source>
        <translation>Verbatims (%1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>the interview that is being held: with whom, where</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Select the words first, then press Ctrl+Q.</source>
        <translation>Sélectionnez d’abord les mots, puis appuyez sur Ctrl+Q.</translation>
    </message>
    <message>
        <source>Recorded that it was passed on.</source>
        <translation>L’alerte transmise est notée.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Code for the blank screen…</source>
        <translation>Code pour l’écran masqué…</translation>
    </message>
    <message>
        <source>The interview is ended and kept.</source>
        <translation>L’entretien est terminé et conservé.</translation>
    </message>
    <message>
        <source>The interview is erased here. Hand over again, so that it is erased in the archive too.</source>
        <translation>L’entretien est effacé ici. Remettez de nouveau, pour qu’il soit effacé aussi dans l’archive.</translation>
    </message>
    <message numerus="yes">
        <source>took %n minute(s)</source>
        <translation>
            <numerusform>a duré %n minute</numerusform>
            <numerusform>a duré %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <extracomment>minutes that have passed, of those the guide is meant for</extracomment>
        <translation>%1 minutes sur %2</translation>
    </message>
    <message>
        <source>That interview is no longer here.</source>
        <translation>Cet entretien n’est plus ici.</translation>
    </message>
    <message>
        <source>Kept as a quote: “%1”. Under “Quotes” you can change it and its criteria.</source>
        <translation>Gardé comme verbatim&#xa0;: «&#xa0;%1&#xa0;». Sous «&#xa0;Verbatims&#xa0;», vous pouvez le modifier ainsi que ses critères.</translation>
    </message>
</context>
<context>
    <name>regards::InterviewPlanGrid</name>
    <message>
        <source>Unit %1</source>
        <translation>Unité %1</translation>
    </message>
    <message>
        <source>Interviews planned in %1: %2</source>
        <translation>Entretiens prévus dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>regards::InterviewSheet</name>
    <message>
        <source>Interviews of that day that are here</source>
        <translation>Entretiens de ce jour qui sont ici</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>Noter le refus</translation>
    </message>
    <message>
        <source>On to the answers</source>
        <translation>Passer aux réponses</translation>
    </message>
    <message>
        <source>Consent was &amp;given</source>
        <translation>Le consentement a été &amp;donné</translation>
    </message>
    <message>
        <source>It was &amp;refused</source>
        <translation>Il a été &amp;refusé</translation>
    </message>
    <message>
        <source>9:15</source>
        <translation>9:15</translation>
    </message>
    <message>
        <source>As it stands on the sheet: 9:15, 9h15 or 915. Empty: noon.</source>
        <translation>Comme sur la feuille&#xa0;: 9:15, 9h15 ou 915. Vide&#xa0;: midi.</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>as printed on the sheet; empty if there is none</source>
        <translation>comme imprimé sur la feuille&#x202f;; vide s’il n’y en a pas</translation>
    </message>
    <message>
        <source>In a private place</source>
        <translation>Dans un lieu à l’abri des oreilles</translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation>Avec interprète</translation>
    </message>
    <message>
        <source>&amp;Begun at</source>
        <translation>Dé&amp;but à</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>How many &amp;people</source>
        <translation>Combien de &amp;personnes</translation>
    </message>
    <message>
        <source>&amp;How they agreed</source>
        <translation>&amp;Comment elles ont accepté</translation>
    </message>
    <message>
        <source>&amp;Authorisation, under 18</source>
        <translation>&amp;Autorisation, moins de 18 ans</translation>
    </message>
    <message>
        <source>&amp;Withdrawal code</source>
        <translation>Code de re&amp;trait</translation>
    </message>
    <message>
        <source>&amp;Done with this interview</source>
        <translation>&amp;Fini avec cet entretien</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Verbatims</translation>
    </message>
    <message>
        <source>Begun at %1</source>
        <extracomment>an interview in a list: the time at which it began</extracomment>
        <translation>Début à %1</translation>
    </message>
    <message>
        <source>Say first whether consent was given or refused, as the sheet does.</source>
        <translation>Indiquez d’abord si le consentement a été donné ou refusé, comme sur la feuille.</translation>
    </message>
    <message>
        <source>“%1” is no time. Type it like 9:15 or 915.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure. Tapez-la comme 9:15 ou 915.</translation>
    </message>
    <message>
        <source>Without an authorisation there may be no interview with somebody under 18. Its sheets must be destroyed.</source>
        <translation>Sans autorisation, pas d’entretien avec une personne de moins de 18 ans. Ses feuilles doivent être détruites.</translation>
    </message>
    <message>
        <source>This withdrawal code has a typing error. Compare it with the sheet.</source>
        <translation>Ce code de retrait contient une faute de frappe. Comparez-le avec la feuille.</translation>
    </message>
    <message>
        <source>An interview with this code is here already. Choose it from the list, or compare the code with the sheet.</source>
        <translation>Un entretien avec ce code est déjà ici. Choisissez-le dans la liste, ou comparez le code avec la feuille.</translation>
    </message>
</context>
<context>
    <name>regards::IssueFlow</name>
    <message>
        <source>The folder for the files</source>
        <translation>Le dossier pour les fichiers</translation>
    </message>
    <message>
        <source>Write them here</source>
        <translation>Les écrire ici</translation>
    </message>
    <message numerus="yes">
        <source>This folder has %n file(s) of that name already:
%1
What is in them now will be gone.</source>
        <translation>
            <numerusform>Ce dossier contient déjà %n fichier de ce nom&#xa0;:
%1
Son contenu actuel disparaîtra.</numerusform>
            <numerusform>Ce dossier contient déjà %n fichiers de ces noms&#xa0;:
%1
Leur contenu actuel disparaîtra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Les remplacer</translation>
    </message>
</context>
<context>
    <name>regards::IssuedPage</name>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Nothing was given out yet. What you write or print at “Give out” is listed here, with a checksum by which one can tell later whether a file is the very one.</source>
        <translation>Rien n’a encore été remis. Ce que vous écrivez ou imprimez à l’étape «&#xa0;Remettre&#xa0;» figure ici, avec une empreinte qui permet de savoir plus tard si un fichier est bien celui-là.</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Is this file one of them?…</source>
        <translation>Ce fichier en fait-il partie&#x202f;?…</translation>
    </message>
    <message>
        <source>What was given out, the latest first</source>
        <translation>Ce qui a été remis, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>Choisissez un fichier, ou déposez-le ici</translation>
    </message>
    <message>
        <source>Checksum (SHA-256): %1</source>
        <translation>Empreinte (SHA-256)&#xa0;: %1</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>between two things in a list: Final · French · PDF</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>The file to look up</source>
        <translation>Le fichier à rechercher</translation>
    </message>
    <message>
        <source>✗ No: “%1” is none of the files that were given out. It comes from elsewhere or was changed since; a file that was opened and saved again counts as changed.</source>
        <translation>✗ Non&#xa0;: «&#xa0;%1&#xa0;» n’est aucun des fichiers remis. Il vient d’ailleurs ou a été modifié depuis&#x202f;; un fichier ouvert puis enregistré compte comme modifié.</translation>
    </message>
    <message>
        <source>✓ Yes: “%1” is unchanged. It was given out on %2: %3 (%4).</source>
        <translation>✓ Oui&#xa0;: «&#xa0;%1&#xa0;» est inchangé. Il a été remis le %2&#xa0;: %3 (%4).</translation>
    </message>
    <message>
        <source>It was called “%1” then.</source>
        <translation>Il s’appelait alors «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>regards::KeysPage</name>
    <message>
        <source>The keys. Esc: back to the criterion.</source>
        <translation>Les touches. Échap&#xa0;: retour au critère.</translation>
    </message>
</context>
<context>
    <name>regards::Legend</name>
    <message>
        <source>rated</source>
        <translation>cotés</translation>
    </message>
    <message>
        <source>with evidence, not yet rated</source>
        <translation>avec éléments, pas encore cotés</translation>
    </message>
    <message>
        <source>untouched</source>
        <translation>non abordés</translation>
    </message>
</context>
<context>
    <name>regards::LibraryDialog</name>
    <message>
        <source>Remove this library</source>
        <translation>Retirer cette bibliothèque</translation>
    </message>
    <message>
        <source>Library file</source>
        <translation>Fichier de bibliothèque</translation>
    </message>
    <message>
        <source>Libraries of recommendations (*.json)</source>
        <translation>Bibliothèques de recommandations (*.json)</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Libraries of recommendations</source>
        <translation>Bibliothèques de recommandations</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>A library &amp;file of your organisation</source>
        <translation>Un &amp;fichier de bibliothèque de votre organisation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>a library&apos;s title, its edition, how many drafts it has</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>The program’s own library</source>
        <translation>La bibliothèque du programme</translation>
    </message>
    <message>
        <source>It is made for another toolkit than the one that is loaded, so its drafts are not offered.</source>
        <translation>Elle est faite pour un autre outil que celui qui est chargé&#x202f;; ses propositions ne sont donc pas offertes.</translation>
    </message>
    <message>
        <source>“%1” is added: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est ajoutée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This library is removed from the archive, and its drafts are offered no more. Recommendations that were made from it stay. To have it again, add its file once more.

%1</source>
        <translation>Cette bibliothèque est retirée de l’archive et ses propositions ne sont plus offertes. Les recommandations qui en sont issues restent. Pour l’avoir à nouveau, ajoutez encore son fichier.

%1</translation>
    </message>
    <message>
        <source>Remove the library</source>
        <translation>Retirer la bibliothèque</translation>
    </message>
    <message>
        <source>Drafts come from these libraries. A library of your organisation adds its own, or puts them in the place of others.</source>
        <translation>Les propositions viennent de ces bibliothèques. Celle de votre organisation ajoute les siennes, ou les met à la place d’autres.</translation>
    </message>
    <message>
        <source>It is kept in this archive, encrypted. It does not travel to colleagues: give them the file.</source>
        <translation>Il est gardé dans cette archive, chiffré. Il n’est pas transmis aux collègues&#xa0;: donnez-leur le fichier.</translation>
    </message>
</context>
<context>
    <name>regards::MainWindow</name>
    <message>
        <source>Regards</source>
        <translation>Regards</translation>
    </message>
    <message>
        <source>%1 — Regards</source>
        <translation>%1 — Regards</translation>
    </message>
    <message>
        <source>The notebook and its backups are gone from this computer.</source>
        <translation>Le carnet et ses sauvegardes sont effacés de cet ordinateur.</translation>
    </message>
    <message>
        <source>What was typed before is saved now, and the file is closed.</source>
        <translation>Ce qui avait été tapé est maintenant enregistré, et le fichier est fermé.</translation>
    </message>
    <message>
        <source>The program ended without notice the last time. Everything up to %1 is here.</source>
        <translation>Le programme s’est arrêté sans prévenir la dernière fois. Tout, jusqu’à %1, est ici.</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>languages that there is a dictionary for</extracomment>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>%1 The program stays open until then. If you don’t need the text any more, empty its field.</source>
        <extracomment>why a text could not be saved</extracomment>
        <translation>%1 Le programme reste ouvert jusque-là. Si vous n’avez plus besoin de ce texte, videz son champ.</translation>
    </message>
</context>
<context>
    <name>regards::MatrixHeader</name>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observateurs</translation>
    </message>
</context>
<context>
    <name>regards::MatrixModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1&#x202f;%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many criteria of a standard or theme are agreed, of how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria agreed.</source>
        <translation>
            <numerusform>%1 critère retenu sur %n.</numerusform>
            <numerusform>%1 critères retenus sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 In conflict: two coordinators wrote different things.</source>
        <translation>%1 En conflit&#xa0;: deux personnes de la coordination ont écrit des choses différentes.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>heading of a column: the rating on which the team agreed</extracomment>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>heading of a column: whether observers rated differently</extracomment>
        <translation>Avis</translation>
    </message>
    <message>
        <source>%1 — %2: %3</source>
        <translation>%1 — %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>regards::MatrixPage</name>
    <message>
        <source>No criterion is like that: choose “All criteria” above.</source>
        <translation>Aucun critère n’est ainsi&#xa0;: choisissez «&#xa0;Tous les critères&#xa0;» ci-dessus.</translation>
    </message>
    <message>
        <source>Criteria and evidence</source>
        <translation>Critères et éléments</translation>
    </message>
    <message>
        <source>Arrow keys move; 1 to 4, 0 and 9 set the agreed rating, the backspace key takes it away; Enter shows all evidence.</source>
        <translation>Les flèches déplacent&#x202f;; 1 à 4, 0 et 9 donnent la cotation retenue, la touche Retour arrière la retire&#x202f;; Entrée montre tous les éléments.</translation>
    </message>
    <message>
        <source>1 to 4, 0 and 9 set the agreed rating, Backspace takes it away, Enter shows all evidence.</source>
        <translation>1 à 4, 0 et 9 donnent la cotation retenue, Retour arrière la retire, Entrée montre tous les éléments.</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Ce que veulent dire les signes</translation>
    </message>
    <message>
        <source>Units:</source>
        <translation>Unités&#xa0;:</translation>
    </message>
    <message>
        <source>All units of the report</source>
        <translation>Toutes les unités du rapport</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>regards::MeetingButton</name>
    <message>
        <source>Key: %1</source>
        <translation>Touche&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>regards::MeetingDoor</name>
    <message>
        <source>Meeting view</source>
        <translation>Vue de réunion</translation>
    </message>
    <message>
        <source>One criterion after the other, large, for a projector (F11)</source>
        <translation>Un critère après l’autre, en grand, pour un vidéoprojecteur (F11)</translation>
    </message>
</context>
<context>
    <name>regards::MeetingKeys</name>
    <message>
        <source>Next criterion</source>
        <translation>Critère suivant</translation>
    </message>
    <message>
        <source>Criterion before</source>
        <translation>Critère précédent</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the name printed on the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Next one that is open</source>
        <translation>Le prochain à décider</translation>
    </message>
    <message>
        <source>Page Down</source>
        <comment>the name printed on the key</comment>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>More evidence</source>
        <translation>La suite des éléments</translation>
    </message>
    <message>
        <source>Page Up</source>
        <comment>the name printed on the key</comment>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>Evidence before</source>
        <translation>Les éléments d’avant</translation>
    </message>
    <message>
        <source>Agree on a rating</source>
        <translation>Retenir une cotation</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>the name printed on the key</comment>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Retirer la cotation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation>Avis minoritaire</translation>
    </message>
    <message>
        <source>Exception of one unit</source>
        <translation>Exception d’une unité</translation>
    </message>
    <message>
        <source>Put off, or take up again</source>
        <translation>Remettre à plus tard, ou reprendre</translation>
    </message>
    <message>
        <source>Go to a code</source>
        <translation>Aller à un code</translation>
    </message>
    <message>
        <source>Accept what all rated alike</source>
        <translation>Accepter ce que tous ont coté pareil</translation>
    </message>
    <message>
        <source>List of what is left</source>
        <translation>Liste de ce qui reste</translation>
    </message>
    <message>
        <source>Show: open, all, put off</source>
        <translation>Afficher&#xa0;: à décider, tous, remis à plus tard</translation>
    </message>
    <message>
        <source>Order: disputed or by code</source>
        <translation>Ordre&#xa0;: les plus discutés ou par code</translation>
    </message>
    <message>
        <source>In simple words</source>
        <translation>En mots simples</translation>
    </message>
    <message>
        <source>Names of the observers</source>
        <translation>Noms des observateurs</translation>
    </message>
    <message>
        <source>Until what time</source>
        <translation>Jusqu’à quelle heure</translation>
    </message>
    <message>
        <source>The other screen</source>
        <translation>L’autre écran</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the name printed on the key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Leave the meeting</source>
        <translation>Quitter la réunion</translation>
    </message>
</context>
<context>
    <name>regards::MeetingStrip</name>
    <message>
        <source>%1 min</source>
        <extracomment>minutes that are left</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>hours and minutes that are left</extracomment>
        <translation>%1 h %2</translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>%n retenu</numerusform>
            <numerusform>%n retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>%n remis à plus tard</numerusform>
            <numerusform>%n remis à plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between counts</comment>
        <extracomment>between &quot;37 agreed&quot;, &quot;4 put off&quot; and &quot;75 open&quot;</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Il est %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 left, less than 1 min each</source>
        <translation>encore %1, moins d’une minute chacun</translation>
    </message>
    <message>
        <source>%1 left, %2 each</source>
        <translation>encore %1, %2 chacun</translation>
    </message>
</context>
<context>
    <name>regards::MeetingWindow</name>
    <message>
        <source>Meeting — Regards</source>
        <translation>Réunion — Regards</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>the name printed on the key; then what the button does</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>a button: the criterion before this one</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>the name printed on the key; then what the button does</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>a button: the next criterion</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>There is one screen only.</source>
        <translation>Il n’y a qu’un seul écran.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>where one is: which filter, then &quot;12 of 75&quot;</extracomment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>This is the last one that is open.</source>
        <translation>C’est le dernier à décider.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back. Enter: the next one.</source>
        <translation>Ctrl+Z annule. Entrée&#xa0;: le suivant.</translation>
    </message>
    <message>
        <source>The rating was taken away.</source>
        <translation>La cotation a été retirée.</translation>
    </message>
    <message>
        <source>This report covers one unit only: there are no exceptions of one unit.</source>
        <translation>Ce rapport ne couvre qu’une unité&#xa0;: il n’y a pas d’exception d’une unité.</translation>
    </message>
    <message>
        <source>This one is agreed. Backspace takes the rating away.</source>
        <translation>Celui-ci est retenu. Retour arrière retire la cotation.</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>Repris.</translation>
    </message>
    <message>
        <source>P takes it up again. Enter: the next one.</source>
        <translation>P le reprend. Entrée&#xa0;: le suivant.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Rétabli.</translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Y does it again.</source>
        <translation>Annulé. Ctrl+Y rétablit.</translation>
    </message>
    <message>
        <source>Nothing was put off. F: all that is open.</source>
        <translation>Rien n’a été remis à plus tard. F&#xa0;: tout ce qui est à décider.</translation>
    </message>
    <message>
        <source>Most disputed first.</source>
        <translation>Les plus discutés d’abord.</translation>
    </message>
    <message>
        <source>In the order of the codes.</source>
        <translation>Dans l’ordre des codes.</translation>
    </message>
    <message>
        <source>Names are shown. N hides them.</source>
        <translation>Les noms sont affichés. N les cache.</translation>
    </message>
    <message>
        <source>Names are hidden. N shows them.</source>
        <translation>Les noms sont cachés. N les affiche.</translation>
    </message>
    <message>
        <source>There is no criterion “%1”.</source>
        <translation>Il n’y a pas de critère «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing left that all rated alike.</source>
        <translation>Il ne reste rien que tous aient coté pareil.</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) accepted. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n cotation acceptée. Ctrl+Z annule.</numerusform>
            <numerusform>%n cotations acceptées. Ctrl+Z annule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::MeetingWords</name>
    <message>
        <source>Meeting: %1</source>
        <translation>Réunion&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 criteria are agreed.</source>
        <translation>%1 critères retenus sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>All rated %n of the others alike: in the meeting, B accepts them together.</source>
        <translation>
            <numerusform>Parmi les autres, %n a été coté pareil par tous&#xa0;: dans la réunion, B l’accepte.</numerusform>
            <numerusform>Parmi les autres, %n ont été cotés pareil par tous&#xa0;: dans la réunion, B les accepte ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until what time does the meeting last? For example %1; empty: no time is shown.</source>
        <translation>Jusqu’à quelle heure dure la réunion&#x202f;? Par exemple %1&#x202f;; vide&#xa0;: aucune heure n’est affichée.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Enter: begin. Esc: back to Agree.</source>
        <translation>Entrée&#xa0;: commencer. Échap&#xa0;: retour à «&#xa0;S’accorder&#xa0;».</translation>
    </message>
    <message>
        <source>Until what time does the meeting last?</source>
        <translation>Jusqu’à quelle heure dure la réunion&#x202f;?</translation>
    </message>
    <message>
        <source>For example %1; empty: no time is shown.</source>
        <translation>Par exemple %1&#x202f;; vide&#xa0;: aucune heure n’est affichée.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Enter: go on. Esc: back.</source>
        <translation>Entrée&#xa0;: continuer. Échap&#xa0;: retour.</translation>
    </message>
    <message>
        <source>Go to which criterion?</source>
        <translation>Aller à quel critère&#x202f;?</translation>
    </message>
    <message>
        <source>Its code, for example 2.2.5 or 225.</source>
        <translation>Son code, par exemple 2.2.5 ou 225.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Enter: go there. Esc: back.</source>
        <translation>Entrée&#xa0;: y aller. Échap&#xa0;: retour.</translation>
    </message>
    <message>
        <source>That is no time of day. Please type it like %1.</source>
        <translation>Ce n’est pas une heure. Tapez-la comme %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>criteria that are not agreed yet</extracomment>
        <translation>À décider</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all criteria</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Put off</source>
        <extracomment>criteria that were put off for later</extracomment>
        <translation>Remis à plus tard</translation>
    </message>
    <message numerus="yes">
        <source>All %n criteria are agreed.</source>
        <translation>
            <numerusform>Le critère est retenu (%n).</numerusform>
            <numerusform>Les %n critères sont tous retenus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are still open. Enter: go on.</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>%n est encore à décider. Entrée&#xa0;: continuer.</numerusform>
            <numerusform>%n sont encore à décider. Entrée&#xa0;: continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else is open. Enter: take up what was put off.</source>
        <translation>Il ne reste rien d’autre à décider. Entrée&#xa0;: reprendre ce qui a été remis à plus tard.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>In Agree: the standards and themes, then the strengths; after that the recommendations. Esc twice leads there.</source>
        <translation>Dans «&#xa0;S’accorder&#xa0;»&#xa0;: les standards et les thèmes, puis les points forts&#x202f;; ensuite les recommandations. Échap deux fois y mène.</translation>
    </message>
    <message numerus="yes">
        <source>Put off for later: %n</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>Remis à plus tard&#xa0;: %n</numerusform>
            <numerusform>Remis à plus tard&#xa0;: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::MissionPlace</name>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Par où commencer</translation>
    </message>
    <message>
        <source>1. Walk through your first unit with open eyes. Write what strikes you as a note: Ctrl+N, from anywhere.</source>
        <translation>1. Parcourez votre première unité, les yeux ouverts. Écrivez ce qui vous frappe dans une note&#xa0;: Ctrl+N, de partout.</translation>
    </message>
    <message>
        <source>2. Look at your criteria in Observe. Rate one when you have seen, read or heard enough; a comment says why.</source>
        <translation>2. Regardez vos critères sous Observer. Cotez-en un quand vous avez assez vu, lu ou entendu&#x202f;; un commentaire dit pourquoi.</translation>
    </message>
    <message>
        <source>3. Every evening, hand over: it takes a minute and a USB stick, and it is your backup.</source>
        <translation>3. Chaque soir, remettez&#xa0;: il faut une minute et une clé USB, et c’est votre sauvegarde.</translation>
    </message>
    <message>
        <source>Look at my first criterion</source>
        <translation>Voir mon premier critère</translation>
    </message>
    <message>
        <source>Days of the visit</source>
        <translation>Jours de l’observation</translation>
    </message>
    <message>
        <source>Last hand-over</source>
        <translation>Dernière remise</translation>
    </message>
    <message>
        <source>Notes without a criterion</source>
        <translation>Notes sans critère</translation>
    </message>
    <message>
        <source>Documents asked for, not received</source>
        <translation>Documents demandés, non reçus</translation>
    </message>
    <message>
        <source>The whole facility</source>
        <translation>Tout l’établissement</translation>
    </message>
    <message>
        <source>Interviews that span the units</source>
        <translation>Entretiens sur plusieurs unités</translation>
    </message>
    <message>
        <source>Documents that span the units</source>
        <translation>Documents sur plusieurs unités</translation>
    </message>
    <message>
        <source>Notes that span the units</source>
        <translation>Notes sur plusieurs unités</translation>
    </message>
    <message>
        <source>No unit or theme was assigned to you, so all of them stand here. Only what you wrote yourself counts.</source>
        <translation>Aucune unité ni aucun thème ne vous a été confié&#xa0;: tous sont donc ici. Seul compte ce que vous avez écrit vous-même.</translation>
    </message>
    <message>
        <source>Your units and themes. Only what you wrote yourself counts.</source>
        <translation>Vos unités et vos thèmes. Seul compte ce que vous avez écrit vous-même.</translation>
    </message>
    <message numerus="yes">
        <source>Beside your own, you touched %n criteria of other units or themes.</source>
        <translation>
            <numerusform>En plus des vôtres, vous avez abordé %n critère d’autres unités ou thèmes.</numerusform>
            <numerusform>En plus des vôtres, vous avez abordé %n critères d’autres unités ou thèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The visit has no dates yet.</source>
        <translation>L’observation n’a pas encore de dates.</translation>
    </message>
    <message numerus="yes">
        <source>The visit begins in %n day(s).</source>
        <translation>
            <numerusform>L’observation commence dans %n jour.</numerusform>
            <numerusform>L’observation commence dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation>C’est aujourd’hui le dernier jour.</translation>
    </message>
    <message numerus="yes">
        <source>Day %1 of %2: %n days left, today included.</source>
        <translation>
            <numerusform>Jour %1 sur %2&#xa0;: encore %n jour, aujourd’hui compris.</numerusform>
            <numerusform>Jour %1 sur %2&#xa0;: encore %n jours, aujourd’hui compris.</numerusform>
        </translation>
    </message>
    <message>
        <source>The visit is over.</source>
        <translation>L’observation est terminée.</translation>
    </message>
    <message>
        <source>Nothing has been handed over yet.</source>
        <translation>Rien n’a encore été remis.</translation>
    </message>
    <message>
        <source>%1. You wrote more since.</source>
        <translation>%1. Vous avez écrit depuis.</translation>
    </message>
    <message>
        <source>%1. Nothing new since.</source>
        <translation>%1. Rien de nouveau depuis.</translation>
    </message>
    <message>
        <source>%1 The coordinator has confirmed it.</source>
        <translation>%1 La coordination l’a confirmé.</translation>
    </message>
    <message>
        <source>The visit is over, and what you wrote last has not been handed over yet.</source>
        <translation>L’observation est terminée, et ce que vous avez écrit en dernier n’a pas encore été remis.</translation>
    </message>
    <message>
        <source>It is evening: what you wrote today has not been handed over yet.</source>
        <translation>C’est le soir&#xa0;: ce que vous avez écrit aujourd’hui n’a pas encore été remis.</translation>
    </message>
    <message>
        <source>None waits.</source>
        <translation>Aucune n’attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to sort</source>
        <translation>
            <numerusform>%n note à classer</numerusform>
            <numerusform>%n notes à classer</numerusform>
        </translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message numerus="yes">
        <source>%n: %1</source>
        <translation>
            <numerusform>%n&#xa0;: %1</numerusform>
            <numerusform>%n&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>My mission</source>
        <translation>Ma mission</translation>
    </message>
</context>
<context>
    <name>regards::MissionRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of the mission for screen readers: what it is about, how far it is</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>regards::NewInterview</name>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>langue des signes</translation>
    </message>
    <message>
        <source>With an &amp;interpreter</source>
        <translation>Avec &amp;interprète</translation>
    </message>
    <message>
        <source>In a place where nobody else &amp;hears</source>
        <translation>Dans un lieu où &amp;personne d’autre n’entend</translation>
    </message>
    <message>
        <source>On to &amp;consent</source>
        <translation>Passer au &amp;consentement</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation>A&amp;vec qui</translation>
    </message>
    <message>
        <source>&amp;Second observer</source>
        <translation>&amp;Deuxième observateur, observatrice</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>There is no field for a name, on purpose.</source>
        <translation>Il n’y a pas de champ pour le nom&#xa0;: c’est voulu.</translation>
    </message>
    <message>
        <source>Text to read aloud</source>
        <translation>Texte à lire à voix haute</translation>
    </message>
    <message>
        <source>Consent &amp;refused</source>
        <translation>Consentement &amp;refusé</translation>
    </message>
    <message>
        <source>Consent &amp;given</source>
        <translation>Consentement d&amp;onné</translation>
    </message>
    <message>
        <source>Read this aloud</source>
        <translation>Lisez ceci à voix haute</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>&amp;Alone</source>
        <translation>&amp;Seul à seul</translation>
    </message>
    <message>
        <source>A &amp;group</source>
        <translation>Un &amp;groupe</translation>
    </message>
    <message>
        <source>How many people are in the group</source>
        <translation>Nombre de personnes dans le groupe</translation>
    </message>
    <message>
        <source>If one person of the group withdraws, the whole interview is erased. The text to read aloud says so.</source>
        <translation>Si une personne du groupe se retire, tout l’entretien est effacé. Le texte à lire le dit.</translation>
    </message>
    <message>
        <source>Somebody is &amp;under 18</source>
        <translation>Une personne a &amp;moins de 18 ans</translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>&amp;Authorisation for somebody under 18</source>
        <translation>&amp;Autorisation, personne de moins de 18 ans</translation>
    </message>
    <message>
        <source>&amp;How consent is given</source>
        <translation>&amp;Comment le consentement est donné</translation>
    </message>
    <message>
        <source>&amp;Text in</source>
        <translation>&amp;Texte en</translation>
    </message>
    <message>
        <source>A refusal is only counted: nothing else is kept.</source>
        <translation>Un refus est seulement compté&#xa0;: rien d’autre n’est gardé.</translation>
    </message>
    <message>
        <source>Somebody under 18 needs an authorisation. Ask for it, and say below that you saw it. Without it there is no interview: go back.</source>
        <translation>Pour une personne de moins de 18 ans, il faut une autorisation. Demandez-la et indiquez ci-dessous que vous l’avez vue. Sans elle, pas d’entretien&#xa0;: revenez en arrière.</translation>
    </message>
</context>
<context>
    <name>regards::NewPassphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>Your passphrase once more</source>
        <translation>Votre phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Solidité de la phrase secrète</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>Votre &amp;phrase secrète</translation>
    </message>
    <message>
        <source>The same once &amp;more</source>
        <translation>La &amp;même, encore une fois</translation>
    </message>
    <message>
        <source>✓ Both are the same.</source>
        <translation>✓ Les deux sont identiques.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
</context>
<context>
    <name>regards::NoteEditor</name>
    <message>
        <source>&amp;Share a copy with the team</source>
        <translation>&amp;Partager une copie avec l’équipe</translation>
    </message>
    <message>
        <source>&amp;Delete this note…</source>
        <translation>&amp;Supprimer cette note…</translation>
    </message>
    <message>
        <source>The dining room, a corridor…</source>
        <translation>La salle à manger, un couloir…</translation>
    </message>
    <message>
        <source>Type a code or words, Enter takes the first offer. Enter on an empty line goes to the next note without a criterion.</source>
        <translation>Tapez un code ou des mots, Entrée prend la première proposition. Entrée sur une ligne vide mène à la note suivante sans critère.</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>&amp;Where it was</source>
        <translation>&amp;Où c’était</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>&amp;Criteria it bears on</source>
        <translation>&amp;Critères concernés</translation>
    </message>
    <message>
        <source>Type a code or a word. Enter takes the first; Enter on the empty line goes to the next note without a criterion.</source>
        <translation>Tapez un code ou un mot. Entrée prend le premier&#x202f;; Entrée sur la ligne vide mène à la note suivante sans critère.</translation>
    </message>
    <message>
        <source>No note chosen</source>
        <translation>Aucune note choisie</translation>
    </message>
    <message>
        <source>Private: this note is never handed over. It stays private; to let the team have it, share a copy.</source>
        <translation>Privée&#xa0;: cette note n’est jamais remise. Elle reste privée&#x202f;; pour que l’équipe l’ait, partagez-en une copie.</translation>
    </message>
    <message>
        <source>The team receives this note with your hand-over. It can’t become private any more: it may have been handed over already.</source>
        <translation>L’équipe reçoit cette note avec votre remise. Elle ne peut plus devenir privée&#xa0;: elle a peut-être déjà été remise.</translation>
    </message>
</context>
<context>
    <name>regards::NoteSheet</name>
    <message>
        <source>Next note (Ctrl+Enter)</source>
        <translation>Note suivante (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>9:15</source>
        <translation>9:15</translation>
    </message>
    <message>
        <source>As it stands on the sheet: 9:15, 9h15 or 915. Empty: noon.</source>
        <translation>Comme sur la feuille&#xa0;: 9:15, 9h15 ou 915. Vide&#xa0;: midi.</translation>
    </message>
    <message>
        <source>Notes of that day</source>
        <translation>Notes de ce jour</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;Where it was</source>
        <translation>&amp;Où c’était</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>&amp;Criteria it bears on</source>
        <translation>&amp;Critères concernés</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>the time of a note and its text</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of that day are here</source>
        <translation>
            <numerusform>%n note de ce jour est ici</numerusform>
            <numerusform>%n notes de ce jour sont ici</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no time. Type it like 9:15 or 915.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure. Tapez-la comme 9:15 ou 915.</translation>
    </message>
</context>
<context>
    <name>regards::NoteText</name>
    <message>
        <source>(nothing written yet)</source>
        <translation>(rien d’écrit pour l’instant)</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>a note that is never handed over</extracomment>
        <translation>privée</translation>
    </message>
</context>
<context>
    <name>regards::NotesPlace</name>
    <message>
        <source>My notes, newest first</source>
        <translation>Mes notes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Every note has a criterion.</source>
        <translation>Toutes les notes ont un critère.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Next without a criterion</source>
        <translation>Suivante sans critère</translation>
    </message>
    <message>
        <source>Which notes the list shows</source>
        <translation>Les notes que la liste montre</translation>
    </message>
    <message>
        <source>Ctrl+↓</source>
        <translation>Ctrl+↓</translation>
    </message>
    <message>
        <source>Ctrl+Down does the same</source>
        <translation>Ctrl+Bas fait de même</translation>
    </message>
    <message>
        <source>All my notes (%1)</source>
        <translation>Toutes mes notes (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a unit, or the whole facility, and how many notes</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without a criterion (%1)</source>
        <translation>Sans critère (%1)</translation>
    </message>
    <message>
        <source>Private (%1)</source>
        <translation>Privées (%1)</translation>
    </message>
    <message>
        <source>No note yet. Ctrl+N writes one, from anywhere: type, Enter, and it is kept with its time and unit.</source>
        <translation>Aucune note pour l’instant. Ctrl+N en écrit une, de partout&#xa0;: tapez, Entrée, et elle est gardée avec son heure et son unité.</translation>
    </message>
    <message>
        <source>No private note. A note is made private while it is written, before Enter.</source>
        <translation>Aucune note privée. Une note devient privée pendant qu’on l’écrit, avant Entrée.</translation>
    </message>
    <message>
        <source>No note here yet. Ctrl+N writes one, or choose “All my notes” above.</source>
        <translation>Aucune note ici pour l’instant. Ctrl+N en écrit une, ou choisissez «&#xa0;Toutes mes notes&#xa0;» ci-dessus.</translation>
    </message>
    <message>
        <source>This is the last note without a criterion.</source>
        <translation>C’est la dernière note sans critère.</translation>
    </message>
    <message>
        <source>Delete the note “%1”? Its criteria go with it. Ctrl+Z brings it back until you lock or close.</source>
        <translation>Supprimer la note «&#xa0;%1&#xa0;»&#x202f;? Ses critères partent avec elle. Ctrl+Z la rétablit jusqu’au verrouillage ou à la fermeture.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The note is deleted. Ctrl+Z brings it back.</source>
        <translation>La note est supprimée. Ctrl+Z la rétablit.</translation>
    </message>
    <message>
        <source>The team receives a copy of this note with your next hand-over. Ctrl+Z takes it back.</source>
        <translation>L’équipe recevra une copie de cette note avec votre prochaine remise. Ctrl+Z la reprend.</translation>
    </message>
</context>
<context>
    <name>regards::ObservePlace</name>
    <message>
        <source>Criteria are rated unit by unit. Choose a unit above (Ctrl+1 for the first). Notes, interviews and documents may also concern the whole facility.</source>
        <translation>Les critères se cotent unité par unité. Choisissez une unité ci-dessus (Ctrl+1 pour la première). Les notes, les entretiens et les documents peuvent aussi concerner tout l’établissement.</translation>
    </message>
    <message>
        <source>Which criteria the list shows</source>
        <translation>Critères affichés dans la liste</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Tous les critères</translation>
    </message>
    <message>
        <source>Not yet rated</source>
        <translation>Pas encore cotés</translation>
    </message>
    <message>
        <source>Everything after this criterion is rated.</source>
        <translation>Tous les critères suivants sont cotés.</translation>
    </message>
    <message>
        <source>Everything before this criterion is rated.</source>
        <translation>Tous les critères précédents sont cotés.</translation>
    </message>
    <message>
        <source>%1 of %2 rated in this unit</source>
        <translation>Cotés dans cette unité&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Next unrated</source>
        <translation>Non coté suivant</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>the criteria of the themes that were assigned to this observer</extracomment>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>With evidence, not yet rated</source>
        <translation>Avec éléments, pas encore cotés</translation>
    </message>
    <message>
        <source>Perhaps not applicable here</source>
        <translation>Peut-être non applicables ici</translation>
    </message>
    <message>
        <source>Ctrl+↓; Ctrl+↑ goes back</source>
        <translation>Ctrl+↓&#x202f;; Ctrl+↑ revient</translation>
    </message>
    <message>
        <source>Goes to the next criterion that is not yet rated. Ctrl+Down.</source>
        <translation>Va au critère suivant qui n’est pas encore coté. Ctrl+Bas.</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>One criterion</source>
        <translation>Un seul critère</translation>
    </message>
    <message>
        <source>Whole standard</source>
        <translation>Tout le standard</translation>
    </message>
    <message>
        <source>Shows one criterion with all that helps to rate it. Ctrl+T.</source>
        <translation>Montre un critère avec tout ce qui aide à le coter. Ctrl+T.</translation>
    </message>
    <message>
        <source>Shows all criteria of the standard as rows. Ctrl+T.</source>
        <translation>Montre tous les critères du standard en lignes. Ctrl+T.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a standard&apos;s title, the unit</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Everything in this unit is rated.</source>
        <translation>Tout est coté dans cette unité.</translation>
    </message>
    <message>
        <source>No theme of this unit was assigned to you.</source>
        <translation>Aucun thème de cette unité ne vous a été confié.</translation>
    </message>
    <message>
        <source>Nothing waits for a rating: no criterion has evidence alone.</source>
        <translation>Rien n’attend de cotation&#xa0;: aucun critère n’a que des éléments.</translation>
    </message>
    <message>
        <source>As far as is known of this unit, every criterion may be applicable.</source>
        <translation>D’après ce que l’on sait de cette unité, tous les critères peuvent s’appliquer.</translation>
    </message>
    <message>
        <source>%1 of %2 rated in this unit; %3 of my %4</source>
        <translation>Cotés dans cette unité&#xa0;: %1 sur %2&#x202f;; parmi les miens&#xa0;: %3 sur %4</translation>
    </message>
</context>
<context>
    <name>regards::OwnCard</name>
    <message>
        <source>Folder for the card</source>
        <translation>Dossier pour la carte</translation>
    </message>
    <message>
        <source>Write my ca&amp;rd</source>
        <translation>Écrire ma ca&amp;rte</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Ma carte</translation>
    </message>
    <message>
        <source>A small file for your colleague. It holds nothing secret and no name: it only lets them seal files for you, and know yours.</source>
        <translation>Un petit fichier pour votre collègue. Il ne contient rien de secret et aucun nom&#xa0;: il lui permet seulement de sceller des fichiers pour vous, et de reconnaître les vôtres.</translation>
    </message>
    <message>
        <source>Your &amp;name, as colleagues will read it beside what you wrote</source>
        <translation>Votre &amp;nom, tel que vos collègues le liront à côté de ce que vous avez écrit</translation>
    </message>
    <message>
        <source>&amp;Folder or stick to write the card to</source>
        <translation>&amp;Dossier ou clé USB où écrire la carte</translation>
    </message>
    <message>
        <source>Your fingerprint. Read it to your colleague by telephone, so that they can be sure that the card is yours:</source>
        <translation>Votre empreinte. Lisez-la à votre collègue par téléphone, pour être sûrs que la carte est bien la vôtre&#xa0;:</translation>
    </message>
    <message>
        <source>Type your name first: without it your colleague could not tell who wrote what.</source>
        <translation>Tapez d’abord votre nom&#xa0;: sans lui, votre collègue ne saurait pas qui a écrit quoi.</translation>
    </message>
    <message>
        <source>Choose a folder or a stick first.</source>
        <translation>Choisissez d’abord un dossier ou une clé USB.</translation>
    </message>
    <message>
        <source>Your card is written: %1. Give it to your colleague, by e-mail or on a stick, and read the fingerprint to them by telephone.</source>
        <translation>Votre carte est écrite&#xa0;: %1. Donnez-la à votre collègue, par courriel ou sur une clé USB, et lisez-lui l’empreinte par téléphone.</translation>
    </message>
</context>
<context>
    <name>regards::PackStep</name>
    <message>
        <source>Visit pack</source>
        <translation>Dossier de visite</translation>
    </message>
    <message>
        <source>Visit packs (*.regards-visit)</source>
        <translation>Dossiers de visite (*.regards-visit)</translation>
    </message>
    <message>
        <source>Where your notebook is kept</source>
        <translation>Emplacement de votre carnet</translation>
    </message>
    <message>
        <source>Notebooks (*.regards)</source>
        <translation>Carnets (*.regards)</translation>
    </message>
    <message>
        <source>Visit code</source>
        <translation>Code de visite</translation>
    </message>
    <message>
        <source>&amp;1. The visit pack that the coordinator gave you</source>
        <translation>&amp;1. Le dossier de visite remis par la coordination</translation>
    </message>
    <message>
        <source>&amp;2. The visit code, given to you apart from it</source>
        <translation>&amp;2. Le code de visite, qui vous a été donné à part</translation>
    </message>
    <message>
        <source>3. Choose a passphrase of your own. You will type it each time you open your notebook.</source>
        <translation>3. Choisissez votre phrase secrète. Vous la saisirez chaque fois que vous ouvrirez votre carnet.</translation>
    </message>
    <message>
        <source>If you forget it, nobody can open this notebook, not even the coordinator. What you hand over each evening is the way back: the coordinator can make you a new pack with it. What was not handed over would be lost.</source>
        <translation>Si vous l’oubliez, personne ne peut ouvrir ce carnet, pas même la coordination. Votre remise de chaque soir est votre recours&#xa0;: avec elle, la coordination peut vous faire un nouveau dossier. Ce qui n’a pas été remis serait perdu.</translation>
    </message>
    <message>
        <source>&amp;4. Where your notebook is kept</source>
        <translation>&amp;4. L’emplacement de votre carnet</translation>
    </message>
    <message>
        <source>Start from a visit pack</source>
        <translation>Commencer avec un dossier de visite</translation>
    </message>
    <message>
        <source>Make my notebook</source>
        <translation>Créer mon carnet</translation>
    </message>
    <message>
        <source>Choose the visit pack first: a file that ends in .regards-visit.</source>
        <translation>Choisissez d’abord le dossier de visite&#xa0;: un fichier dont le nom finit par .regards-visit.</translation>
    </message>
    <message>
        <source>This visit code can’t be right. It has 20 letters and digits in five groups; please compare it with the letter.</source>
        <translation>Ce code de visite ne peut pas être bon. Il compte 20 lettres et chiffres en cinq groupes&#x202f;; comparez-le avec la lettre.</translation>
    </message>
    <message>
        <source>Type the same passphrase twice, at least a fair one.</source>
        <translation>Saisissez deux fois la même phrase secrète, au moins correcte.</translation>
    </message>
    <message>
        <source>Say where your notebook is to be kept.</source>
        <translation>Indiquez où garder votre carnet.</translation>
    </message>
    <message>
        <source>I &amp;have a notebook of this visit already…</source>
        <translation>J’ai &amp;déjà un carnet de cette observation…</translation>
    </message>
    <message>
        <source>Opens that notebook and brings it up to date with the pack</source>
        <translation>Ouvre ce carnet et le met à jour avec le dossier</translation>
    </message>
    <message>
        <source>&amp;Open my notebook</source>
        <translation>&amp;Ouvrir mon carnet</translation>
    </message>
    <message>
        <source>Make &amp;another one all the same</source>
        <translation>Créer un &amp;autre carnet quand même</translation>
    </message>
    <message>
        <source>20 letters and digits. Capitals, spaces and hyphens don’t matter.</source>
        <translation>20 lettres et chiffres. Majuscules, espaces et tirets ne comptent pas.</translation>
    </message>
    <message>
        <source>%1 of 20 letters and digits.</source>
        <translation>%1 lettres et chiffres sur 20.</translation>
    </message>
    <message>
        <source>That is more than 20 letters and digits: one was typed twice.</source>
        <translation>Il y en a plus de 20&#xa0;: une lettre ou un chiffre a été tapé deux fois.</translation>
    </message>
    <message>
        <source>One of them is not right. Compare group by group with the letter; the code never holds the letter U.</source>
        <translation>Une lettre ou un chiffre n’est pas juste. Comparez groupe par groupe avec la lettre&#x202f;; le code ne contient jamais la lettre U.</translation>
    </message>
    <message>
        <source>✓ The code is complete. Choose the visit pack above.</source>
        <translation>✓ Le code est complet. Choisissez le dossier de visite ci-dessus.</translation>
    </message>
    <message>
        <source>✓ The code is complete. Looking into the pack…</source>
        <translation>✓ Le code est complet. Lecture du dossier…</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the days of a visit</extracomment>
        <translation>du %1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unité</numerusform>
            <numerusform>%n unités</numerusform>
        </translation>
    </message>
    <message>
        <source>This pack is for %1: %2.</source>
        <extracomment>for whom the pack is, and what it is about</extracomment>
        <translation>Ce dossier est pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>You have a notebook of this visit on this computer already: %1. Open it: it takes in whatever is new in the pack, and keeps all you wrote. A second notebook would stand beside the first, empty; make one only if the coordinator told you to.</source>
        <translation>Vous avez déjà un carnet de cette observation sur cet ordinateur&#xa0;: %1. Ouvrez-le&#xa0;: il prend ce qu’il y a de nouveau dans le dossier et garde tout ce que vous avez écrit. Un second carnet serait à côté du premier, et vide&#x202f;; n’en créez un que si la coordination vous l’a demandé.</translation>
    </message>
    <message>
        <source>Your notebook of this visit</source>
        <translation>Votre carnet de cette observation</translation>
    </message>
    <message>
        <source>You have a notebook of this visit already. Open it, or say that you want another one.</source>
        <translation>Vous avez déjà un carnet de cette observation. Ouvrez-le, ou indiquez que vous en voulez un autre.</translation>
    </message>
</context>
<context>
    <name>regards::PagesView</name>
    <message>
        <source>Preview of the report’s pages</source>
        <translation>Aperçu des pages du rapport</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::PaperPlace</name>
    <message>
        <source>&amp;Type in from paper</source>
        <translation>&amp;Saisir depuis le papier</translation>
    </message>
    <message>
        <source>&amp;Print blank forms</source>
        <translation>&amp;Imprimer des formulaires vierges</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
</context>
<context>
    <name>regards::PaperRow</name>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Comment on criterion %1</source>
        <translation>Commentaire du critère %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Criterion %1: seen</source>
        <translation>Critère %1&#xa0;: vu</translation>
    </message>
    <message>
        <source>Criterion %1: read in a document</source>
        <translation>Critère %1&#xa0;: lu dans un document</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Garder ce qui est ici</translation>
    </message>
    <message>
        <source>Take the paper’s</source>
        <translation>Prendre le papier</translation>
    </message>
    <message>
        <source>Here: %1. On paper: %2. Which one holds?</source>
        <translation>Ici&#xa0;: %1. Sur le papier&#xa0;: %2. Qu’est-ce qui vaut&#x202f;?</translation>
    </message>
</context>
<context>
    <name>regards::PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what was typed: %1</source>
        <translation>Afficher la saisie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>regards::PlainSheetEditor</name>
    <message>
        <source>Something else was agreed since this sheet was written. It stays as it is until you change it.</source>
        <translation>Ce qui est retenu a changé depuis que cette fiche a été écrite. Elle reste telle quelle tant que vous n’y touchez pas.</translation>
    </message>
    <message>
        <source>Look at the new &amp;draft…</source>
        <translation>Voir la nouvelle &amp;proposition…</translation>
    </message>
    <message>
        <source>Before it goes out, have people who use such services read this sheet: only they can say whether it is easy. Without that, it may not carry the European easy-to-read logo.</source>
        <translation>Avant de la diffuser, faites lire cette fiche à des personnes concernées&#xa0;: elles seules peuvent dire si elle est facile. Sans cela, elle ne peut pas porter le logo européen «&#xa0;facile à lire&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;New sentence</source>
        <translation>&amp;Nouvelle phrase</translation>
    </message>
    <message>
        <source>Below the line you were in. Enter does the same.</source>
        <translation>Sous la ligne où vous étiez. La touche Entrée fait de même.</translation>
    </message>
    <message>
        <source>New &amp;heading</source>
        <translation>Nouveau &amp;titre</translation>
    </message>
    <message>
        <source>Below the line you were in.</source>
        <translation>Sous la ligne où vous étiez.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Moves the line up. Alt and the arrow do the same.</source>
        <translation>Déplace la ligne vers le haut. Alt et la flèche font de même.</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Moves the line down. Alt and the arrow do the same.</source>
        <translation>Déplace la ligne vers le bas. Alt et la flèche font de même.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Enlever</translation>
    </message>
    <message>
        <source>Removes the line. Ctrl+Z brings it back.</source>
        <translation>Enlève la ligne. Ctrl+Z la fait revenir.</translation>
    </message>
    <message>
        <source>What the draft leaves out</source>
        <translation>Ce que la proposition laisse de côté</translation>
    </message>
    <message>
        <source>&amp;Start again from the agreed ratings…</source>
        <translation>&amp;Repartir de ce qui est retenu…</translation>
    </message>
    <message>
        <source>Start again from the agreed ratings? Your sentences and pictures in this language go, and the program’s draft comes in their place. Ctrl+Z brings yours back.</source>
        <translation>Repartir de ce qui est retenu&#x202f;? Vos phrases et vos images dans cette langue sont remplacées par la proposition du programme. Ctrl+Z les fait revenir.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Repartir</translation>
    </message>
    <message>
        <source>This sheet was changed by hand. It stays as it is, whatever is agreed later.</source>
        <translation>Cette fiche a été modifiée à la main. Elle reste telle quelle, quoi qu’on retienne ensuite.</translation>
    </message>
    <message>
        <source>A draft from what the team agreed, and it follows what is agreed. From your first change on, the sheet is yours and stays as you write it.</source>
        <translation>Une proposition tirée de ce que l’équipe a retenu, et qui en suit les changements. Dès votre première modification, la fiche est à vous et reste comme vous l’écrivez.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a text that is not in a draft, and why</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Say in easy words what matters of this:</source>
        <translation>Dites-en l’essentiel avec des mots simples&#xa0;:</translation>
    </message>
</context>
<context>
    <name>regards::PlainSheetRow</name>
    <message>
        <source>Line %1 of %2, heading</source>
        <translation>Ligne %1 sur %2, titre</translation>
    </message>
    <message>
        <source>Line %1 of %2, sentence</source>
        <translation>Ligne %1 sur %2, phrase</translation>
    </message>
    <message>
        <source>Picture of line %1: %2</source>
        <translation>Image de la ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Picture of line %1: none</source>
        <translation>Image de la ligne %1&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Picture: %1. Press to choose another.</source>
        <translation>Image&#xa0;: %1. Appuyez pour en choisir une autre.</translation>
    </message>
    <message>
        <source>No picture. Press to choose one.</source>
        <translation>Pas d’image. Appuyez pour en choisir une.</translation>
    </message>
    <message>
        <source>Write here what belongs in place of %1. Until then this line is left out of the sheet.</source>
        <translation>Écrivez ici ce qui doit remplacer %1. D’ici là, cette ligne ne figure pas sur la fiche.</translation>
    </message>
</context>
<context>
    <name>regards::PreviewPane</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+minus in the pages)</source>
        <translation>Plus petit (Ctrl+moins dans les pages)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+plus in the pages)</source>
        <translation>Plus grand (Ctrl+plus dans les pages)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Go to a heading</source>
        <translation>Aller à un titre</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Taille des pages</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Double-click a text, or press Enter, to go where it was written.</source>
        <translation>Double-cliquez sur un texte, ou appuyez sur Entrée, pour aller là où il a été écrit.</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Toute la largeur</translation>
    </message>
</context>
<context>
    <name>regards::ProblemLabels</name>
    <message>
        <source>Another unit has this name already. Give each unit a name of its own.</source>
        <translation>Une autre unité porte déjà ce nom. Donnez à chaque unité un nom différent.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose a later day.</source>
        <translation>Le dernier jour précède le premier. Choisissez un jour plus tardif.</translation>
    </message>
    <message>
        <source>A visit needs at least one unit. Add one.</source>
        <translation>Il faut au moins une unité. Ajoutez-en une.</translation>
    </message>
    <message>
        <source>A visit needs at least one observer. Add one.</source>
        <translation>Il faut au moins une personne dans l’équipe. Ajoutez-la.</translation>
    </message>
    <message>
        <source>Say which facility is visited.</source>
        <translation>Indiquez quel établissement est observé.</translation>
    </message>
    <message>
        <source>Give the visit a name: it stands on packs and reports.</source>
        <translation>Donnez un nom à l’observation&#xa0;: il figure sur les dossiers et les rapports.</translation>
    </message>
    <message>
        <source>Give this unit its name.</source>
        <translation>Donnez un nom à cette unité.</translation>
    </message>
    <message>
        <source>Choose the background of this observer.</source>
        <translation>Choisissez le profil de cette personne.</translation>
    </message>
    <message>
        <source>Write the name of this observer.</source>
        <translation>Écrivez le nom de cette personne.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>C’est nécessaire.</translation>
    </message>
</context>
<context>
    <name>regards::ProgrammePlace</name>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nouvelle observation</translation>
    </message>
    <message>
        <source>Visits, the latest first</source>
        <translation>Observations, la plus récente d’abord</translation>
    </message>
    <message>
        <source>There is no visit yet. “New visit” asks for the facility, the dates, the units and the team; then you write a pack for each observer.</source>
        <translation>Il n’y a pas encore d’observation. «&#xa0;Nouvelle observation&#xa0;» demande l’établissement, les dates, les unités et l’équipe&#x202f;; puis vous écrivez un dossier pour chaque personne.</translation>
    </message>
    <message>
        <source>Change this visit</source>
        <translation>Modifier cette observation</translation>
    </message>
    <message>
        <source>%1, %2.
Units: %3.</source>
        <translation>%1, %2.
Unités&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Observation</translation>
    </message>
</context>
<context>
    <name>regards::ProgressButtons</name>
    <message>
        <source>Take this day’s state away</source>
        <translation>Enlever l’état de ce jour</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>on a button: the key, then the state</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
</context>
<context>
    <name>regards::Question</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Ne rien changer</translation>
    </message>
</context>
<context>
    <name>regards::QuestionsPage</name>
    <message>
        <source>To end with</source>
        <translation>Pour finir</translation>
    </message>
    <message>
        <source>Free page: anything else that was said</source>
        <translation>Page libre&#xa0;: tout ce qui s’est dit d’autre</translation>
    </message>
    <message>
        <source>Keep as a quote (Ctrl+Q)</source>
        <translation>Garder comme verbatim (Ctrl+Q)</translation>
    </message>
    <message>
        <source>Keeps the words that are selected in an answer as a quote</source>
        <translation>Garde comme verbatim les mots sélectionnés dans une réponse</translation>
    </message>
    <message>
        <source>Free page (F7)</source>
        <translation>Page libre (F7)</translation>
    </message>
    <message>
        <source>F7 goes back to the questions</source>
        <translation>F7 revient aux questions</translation>
    </message>
    <message>
        <source>%1 (F%2)</source>
        <extracomment>what a button leads to, and its key</extracomment>
        <translation>%1 (F%2)</translation>
    </message>
    <message>
        <source>noted</source>
        <extracomment>beside a question: its answer has something in it</extracomment>
        <translation>noté</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>a theme, and of how many of its questions something is noted</extracomment>
        <translation>%1 · %2 sur %3</translation>
    </message>
</context>
<context>
    <name>regards::QuickNote</name>
    <message>
        <source>&amp;Private: never handed over</source>
        <translation>&amp;Privée&#xa0;: jamais remise</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Criteria that may be meant</source>
        <translation>Critères peut-être concernés</translation>
    </message>
    <message>
        <source>&amp;Save (Enter)</source>
        <translation>&amp;Enregistrer (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Jeter</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter saves and closes; Shift+Enter begins a line. # and a word, or #1.2.3, tags a criterion. Don’t write anybody’s name.</source>
        <translation>Entrée enregistre et ferme&#x202f;; Maj+Entrée va à la ligne. # suivi d’un mot, ou #1.2.3, rattache un critère. N’écrivez aucun nom de personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria offered; Enter takes the first</source>
        <translation>
            <numerusform>%n critère proposé&#x202f;; Entrée le prend</numerusform>
            <numerusform>%n critères proposés&#x202f;; Entrée prend le premier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::QuotesPage</name>
    <message>
        <source>No quote yet. In an answer, select the words that were said and press Ctrl+Q.</source>
        <translation>Pas encore de verbatim. Dans une réponse, sélectionnez les mots prononcés et appuyez sur Ctrl+Q.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Verbatim</translation>
    </message>
    <message>
        <source>Delete this quote</source>
        <translation>Supprimer ce verbatim</translation>
    </message>
    <message>
        <source>Delete the quote “%1”? The answer it comes from stays.</source>
        <translation>Supprimer le verbatim «&#xa0;%1&#xa0;»&#x202f;? La réponse d’où il vient reste.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;May be printed, without a name</source>
        <translation>&amp;Peut être imprimé, sans nom</translation>
    </message>
    <message>
        <source>Ask the person</source>
        <translation>Demandez à la personne</translation>
    </message>
</context>
<context>
    <name>regards::RatingButtons</name>
    <message>
        <source>Take the rating away</source>
        <translation>Retirer la cotation</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Touche&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>on a rating button: the key, then the rating&apos;s word</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Key %1. %2</source>
        <translation>Touche %1. %2</translation>
    </message>
</context>
<context>
    <name>regards::RatingCell</name>
    <message>
        <source>Keys 1 to 4 rate, 0 is not applicable, 9 not enough evidence, Backspace takes the rating away. Enter goes to the comment, the arrows to the next criterion.</source>
        <translation>Les touches 1 à 4 cotent, 0 non applicable, 9 éléments insuffisants, Retour arrière retire la cotation. Entrée va au commentaire, les flèches au critère suivant.</translation>
    </message>
    <message>
        <source>Rating of criterion %1: %2</source>
        <translation>Cotation du critère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a rating&apos;s word and the key that gives it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>regards::RatingsPage</name>
    <message>
        <source>Criteria this interview tells something about</source>
        <translation>Critères que cet entretien éclaire</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <source>Only where this interview allows it; leave the rest. Keys 1 2 3 4, 0, 9 rate the criterion that is marked and go on to the next; Ctrl+Down goes to the next without a rating.</source>
        <translation>Seulement là où cet entretien le permet&#x202f;; laissez le reste. Les touches 1 2 3 4, 0, 9 cotent le critère marqué et passent au suivant&#x202f;; Ctrl+Bas va au suivant sans cotation.</translation>
    </message>
    <message>
        <source>What this guide asks about</source>
        <translation>Ce que demande ce guide</translation>
    </message>
    <message>
        <source>All other criteria</source>
        <translation>Tous les autres critères</translation>
    </message>
</context>
<context>
    <name>regards::ReadBackPage</name>
    <message>
        <source>&amp;End the interview</source>
        <translation>&amp;Terminer l’entretien</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>Ce qui a été noté</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent…</source>
        <translation>&amp;Retirer le consentement…</translation>
    </message>
    <message>
        <source>Free page</source>
        <translation>Page libre</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message>
        <source>Erase the interview</source>
        <translation>Effacer l’entretien</translation>
    </message>
    <message>
        <source>Which of these words may be printed?</source>
        <translation>Lesquelles de ces paroles peuvent être imprimées&#x202f;?</translation>
    </message>
    <message>
        <source>Read this back. Where the person wants it, mend the answer under “Questions”. Words that are selected become a quote with Ctrl+Q.</source>
        <translation>Relisez ceci à voix haute. Là où la personne le souhaite, corrigez sa réponse sous «&#xa0;Questions&#xa0;». Les mots sélectionnés deviennent un verbatim avec Ctrl+Q.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>It took, in &amp;minutes</source>
        <translation>Durée, en &amp;minutes</translation>
    </message>
    <message>
        <source>Cl&amp;ose the interview</source>
        <translation>&amp;Clore l’entretien</translation>
    </message>
    <message>
        <source>May be printed, without a name</source>
        <translation>Peut être imprimé, sans nom</translation>
    </message>
    <message>
        <source>May be printed: “%1”</source>
        <translation>Peut être imprimé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>the interview that is about to be erased: with whom, where, when</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n verbatim</numerusform>
            <numerusform>%n verbatims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n cotation</numerusform>
            <numerusform>%n cotations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, and the free page</source>
        <extracomment>what is about to be erased: which interview, then answers, quotes and ratings counted</extracomment>
        <translation>%1&#xa0;: %2, et la page libre</translation>
    </message>
    <message>
        <source>Erase this interview?

%1.

They are erased for good from this notebook and its backups, and from the coordinator’s archive with your next hand-over. What lies on a stick already can’t be erased. This can’t be undone.</source>
        <translation>Effacer cet entretien&#x202f;?

%1.

Tout est effacé pour de bon de ce carnet et de ses sauvegardes, et de l’archive de la coordination avec votre prochaine remise. Ce qui est déjà sur une clé USB ne peut pas être effacé. C’est irréversible.</translation>
    </message>
</context>
<context>
    <name>regards::ReceiptOffer</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Receipts can be written at any time, beside the team.</source>
        <translation>Les accusés de réception peuvent être écrits à tout moment, à côté de l’équipe.</translation>
    </message>
    <message>
        <source>Their laptops do not know yet what has arrived: %1.</source>
        <translation>Leurs ordinateurs ne savent pas encore ce qui est arrivé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n receipt(s) to “%1”</source>
        <translation>
            <numerusform>É&amp;crire %n accusé de réception dans «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>É&amp;crire %n accusés de réception dans «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n receipt(s), each to where its file came from</source>
        <translation>
            <numerusform>É&amp;crire %n accusé de réception, là d’où vient son fichier</numerusform>
            <numerusform>É&amp;crire %n accusés de réception, chacun là d’où vient son fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written. You can take the stick out: the laptop finds the receipt on it.</source>
        <translation>
            <numerusform>%n accusé de réception écrit. Vous pouvez retirer la clé USB&#xa0;: l’ordinateur y trouvera son accusé.</numerusform>
            <numerusform>%n accusés de réception écrits. Vous pouvez retirer la clé USB&#xa0;: les ordinateurs y trouveront le leur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::ReceiveCard</name>
    <message>
        <source>The receipt is taken in.</source>
        <translation>L’accusé de réception est pris en compte.</translation>
    </message>
    <message>
        <source>The visit is up to date.</source>
        <translation>L’observation est à jour.</translation>
    </message>
    <message>
        <source>New in the visit: %1.</source>
        <translation>Nouveau dans l’observation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No longer in the visit: %1.</source>
        <translation>N’est plus dans l’observation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The visit’s description or days were changed.</source>
        <translation>La description ou les jours de l’observation ont changé.</translation>
    </message>
    <message>
        <source>The team was changed.</source>
        <translation>L’équipe a changé.</translation>
    </message>
    <message>
        <source>Who covers what was changed: look at “My mission”.</source>
        <translation>La répartition a changé&#xa0;: regardez «&#xa0;Ma mission&#xa0;».</translation>
    </message>
    <message>
        <source>The number of interviews planned was changed.</source>
        <translation>Le nombre d’entretiens prévus a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your entries were settled or corrected by the coordinator.</source>
        <translation>
            <numerusform>%n de vos éléments a été tranché ou corrigé par la coordination.</numerusform>
            <numerusform>%n de vos éléments ont été tranchés ou corrigés par la coordination.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) were withdrawn and are erased here too.</source>
        <translation>
            <numerusform>%n entretien a été retiré&#x202f;; il est effacé ici aussi.</numerusform>
            <numerusform>%n entretiens ont été retirés&#x202f;; ils sont effacés ici aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other text(s) were erased on the coordinator’s word.</source>
        <translation>
            <numerusform>%n autre texte a été effacé à la demande de la coordination.</numerusform>
            <numerusform>%n autres textes ont été effacés à la demande de la coordination.</numerusform>
        </translation>
    </message>
    <message>
        <source>It brought nothing new.</source>
        <translation>Il n’apportait rien de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Prendre en compte</translation>
    </message>
    <message>
        <source>File from the coordinator</source>
        <translation>Fichier de la coordination</translation>
    </message>
    <message>
        <source>Receipts and visit packs (*.regards-receipt *.regards-visit)</source>
        <translation>Accusés de réception et dossiers de visite (*.regards-receipt *.regards-visit)</translation>
    </message>
    <message>
        <source>Take &amp;this file in</source>
        <translation>Prendre ce &amp;fichier en compte</translation>
    </message>
    <message>
        <source>&amp;Wipe this notebook…</source>
        <translation>&amp;Effacer ce carnet…</translation>
    </message>
    <message>
        <source>A &amp;receipt or a new visit pack</source>
        <translation>Un accusé de &amp;réception ou un nouveau dossier de visite</translation>
    </message>
    <message>
        <source>Choose a file from the coordinator</source>
        <translation>Choisir un fichier de la coordination</translation>
    </message>
    <message>
        <source>From the coordinator</source>
        <translation>De la coordination</translation>
    </message>
    <message>
        <source>A receipt or a newer visit pack on a stick is found by itself.</source>
        <translation>Un accusé de réception ou un nouveau dossier de visite sur une clé USB est trouvé tout seul.</translation>
    </message>
    <message>
        <source>A receipt for you is on this stick, written on %1.</source>
        <translation>Un accusé de réception pour vous est sur cette clé USB, écrit le %1.</translation>
    </message>
    <message>
        <source>A newer visit pack for you is on this stick, written on %1.</source>
        <translation>Un nouveau dossier de visite pour vous est sur cette clé USB, écrit le %1.</translation>
    </message>
    <message>
        <source>&amp;Take them in</source>
        <translation>&amp;Prendre en compte</translation>
    </message>
    <message>
        <source>When the visit is over for you: remove everything from this computer.</source>
        <translation>Quand l’observation est finie pour vous&#xa0;: tout retirer de cet ordinateur.</translation>
    </message>
    <message>
        <source>The coordinator has %1 of your entries; %2 were written since: %3. Hand over again and have another receipt before you wipe.</source>
        <translation>La coordination a %1 de vos éléments&#x202f;; %2 ont été écrits depuis&#xa0;: %3. Remettez de nouveau et attendez un autre accusé de réception avant d’effacer.</translation>
    </message>
    <message>
        <source>The coordinator has everything that you share: %1 entries.</source>
        <translation>La coordination a tout ce que vous partagez&#xa0;: %1 éléments.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a number of records and what they are, in a list: 12 notes</extracomment>
        <translation>%1&#x202f;%2</translation>
    </message>
    <message>
        <source>tags only</source>
        <translation>des critères attribués seulement</translation>
    </message>
    <message>
        <source>Choose the file first. It ends in .regards-receipt or .regards-visit.</source>
        <translation>Choisissez d’abord le fichier. Son nom finit par .regards-receipt ou .regards-visit.</translation>
    </message>
    <message>
        <source>Backups of this notebook are also in %1, which is not there just now. Put that stick in, then wipe: otherwise they would stay.</source>
        <translation>Des sauvegardes de ce carnet sont aussi dans %1, qui n’est pas là en ce moment. Branchez cette clé USB, puis effacez&#xa0;: sinon elles resteraient.</translation>
    </message>
    <message>
        <source>Remove this notebook and its backups from this computer?</source>
        <translation>Retirer ce carnet et ses sauvegardes de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>These were written since and have not arrived: %1. They will be lost. Hand over first if they matter.</source>
        <translation>Ceci a été écrit depuis et n’est pas arrivé&#xa0;: %1. Ce sera perdu. Remettez d’abord si c’est important.</translation>
    </message>
    <message>
        <source>The coordinator has everything that you share.</source>
        <translation>La coordination a tout ce que vous partagez.</translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) exist only here and will be lost.</source>
        <translation>
            <numerusform>%n note privée n’existe qu’ici et sera perdue.</numerusform>
            <numerusform>%n notes privées n’existent qu’ici et seront perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be undone.</source>
        <translation>C’est irréversible.</translation>
    </message>
    <message>
        <source>Wipe the notebook</source>
        <translation>Effacer le carnet</translation>
    </message>
</context>
<context>
    <name>regards::RecommendPlace</name>
    <message>
        <source>There is no report yet. Recommendations belong to a report: “New report…” makes the first.</source>
        <translation>Il n’y a pas encore de rapport. Les recommandations font partie d’un rapport&#xa0;: «&#xa0;Nouveau rapport…&#xa0;» crée le premier.</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Recommander</translation>
    </message>
    <message>
        <source>Recommendations, step by step</source>
        <translation>Recommandations, étape par étape</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) added. They stand under “Recommendations”, to be worded and put in order. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n recommandation ajoutée. Elle se trouve sous «&#xa0;Recommandations&#xa0;», à rédiger et à classer. Ctrl+Z l’enlève.</numerusform>
            <numerusform>%n recommandations ajoutées. Elles se trouvent sous «&#xa0;Recommandations&#xa0;», à rédiger et à classer. Ctrl+Z les enlève.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recommendation is deleted. Ctrl+Z brings it back.</source>
        <translation>La recommandation est supprimée. Ctrl+Z la fait revenir.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a page and how many things are on it: Recommendations (3)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What is &amp;weak</source>
        <translation>Points &amp;faibles</translation>
    </message>
    <message>
        <source>R&amp;ecommendations</source>
        <translation>R&amp;ecommandations</translation>
    </message>
    <message>
        <source>From the earlier &amp;visit</source>
        <translation>De l’obser&amp;vation précédente</translation>
    </message>
</context>
<context>
    <name>regards::RecordWording</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of record, then what it belongs to: Rating by an observer: 1.2.3, Ward A, Jeanne Roux
----------
the number of a criterion, standard or theme, and its wording</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(effacé)</translation>
    </message>
    <message>
        <source>It stays.</source>
        <translation>À garder.</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>À supprimer.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>the coordinator</source>
        <translation>la coordination</translation>
    </message>
    <message>
        <source>Something that a newer version of the program wrote</source>
        <translation>Quelque chose qu’une version plus récente du programme a écrit</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Effacé définitivement</translation>
    </message>
    <message>
        <source>(only a newer version of the program can show it)</source>
        <translation>(seule une version plus récente du programme peut l’afficher)</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Findings, theme %1</source>
        <extracomment>a written part of a report: Findings, theme 1: a theme&apos;s title</extracomment>
        <translation>Constats, thème %1</translation>
    </message>
    <message>
        <source>A question of another toolkit</source>
        <translation>Une question d’un autre référentiel</translation>
    </message>
    <message>
        <source>Another toolkit (%1)</source>
        <translation>Un autre référentiel (%1)</translation>
    </message>
    <message>
        <source>A draft of the library</source>
        <translation>Un modèle de la bibliothèque</translation>
    </message>
    <message>
        <source>(not shown: only the interviewee has it)</source>
        <translation>(pas affiché&#xa0;: seule la personne interrogée l’a)</translation>
    </message>
    <message>
        <source>you, the coordinator</source>
        <extracomment>a coordinator&apos;s name, who is the reader</extracomment>
        <translation>vous, la coordination</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>another coordinator</source>
        <translation>une autre personne de la coordination</translation>
    </message>
</context>
<context>
    <name>regards::RecoverStep</name>
    <message>
        <source>The code on the recovery sheet</source>
        <translation>Le code de la fiche de secours</translation>
    </message>
    <message>
        <source>The &amp;code on the recovery sheet</source>
        <translation>Le &amp;code de la fiche de secours</translation>
    </message>
    <message>
        <source>Choose a new passphrase. The old one won’t open the archive any more.</source>
        <translation>Choisissez une nouvelle phrase secrète. L’ancienne n’ouvrira plus l’archive.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Ouvrir avec la fiche de secours</translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation>Ouvrir l’archive</translation>
    </message>
    <message>
        <source>Type the same passphrase twice, at least a fair one.</source>
        <translation>Saisissez deux fois la même phrase secrète, au moins correcte.</translation>
    </message>
</context>
<context>
    <name>regards::ReportChooser</name>
    <message>
        <source>Report:</source>
        <translation>Rapport&#xa0;:</translation>
    </message>
    <message>
        <source>New report…</source>
        <translation>Nouveau rapport…</translation>
    </message>
    <message>
        <source>Units and name…</source>
        <translation>Unités et nom…</translation>
    </message>
    <message>
        <source>Change the units and the name of this report</source>
        <translation>Changer les unités et le nom de ce rapport</translation>
    </message>
</context>
<context>
    <name>regards::ReportDialog</name>
    <message>
        <source>New report</source>
        <translation>Nouveau rapport</translation>
    </message>
    <message>
        <source>Units and name of the report</source>
        <translation>Unités et nom du rapport</translation>
    </message>
    <message>
        <source>What is agreed and recommended belongs to a report. It covers one unit, or several that are judged together.</source>
        <translation>Ce que l’équipe retient et recommande fait partie d’un rapport. Il couvre une unité, ou plusieurs appréciées ensemble.</translation>
    </message>
    <message>
        <source>Name of the report</source>
        <translation>Nom du rapport</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Il porte sur</translation>
    </message>
    <message>
        <source>Units it covers:</source>
        <translation>Unités couvertes&#xa0;:</translation>
    </message>
    <message>
        <source>Make this report</source>
        <translation>Créer ce rapport</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give the report a name: it stands on its cover.</source>
        <translation>Donnez un nom au rapport&#xa0;: il figure sur la couverture.</translation>
    </message>
    <message>
        <source>Choose at least one unit.</source>
        <translation>Choisissez au moins une unité.</translation>
    </message>
    <message>
        <source>With another choice of units other evidence stands beside the criteria. What was agreed and recommended stays.</source>
        <translation>Avec un autre choix d’unités, d’autres éléments figurent à côté des critères. Ce qui a été retenu et recommandé reste.</translation>
    </message>
    <message>
        <source>Change this report</source>
        <translation>Modifier ce rapport</translation>
    </message>
</context>
<context>
    <name>regards::ReportFigures</name>
    <message>
        <source>%1 %2: %3 of %4 criteria agreed</source>
        <translation>%1&#x202f;%2&#xa0;: %3 critères retenus sur %4</translation>
    </message>
    <message>
        <source>All themes: %1 of %2 criteria agreed</source>
        <translation>Tous les thèmes&#xa0;: %1 critères retenus sur %2</translation>
    </message>
    <message>
        <source>How alike observers rated: alpha %1 (%2)</source>
        <translation>Ressemblance des cotations&#xa0;: alpha %1 (%2)</translation>
    </message>
    <message>
        <source>Interviews held, %1: %2</source>
        <translation>Entretiens menés, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Interviews refused, %1: %2</source>
        <translation>Entretiens refusés, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Where from?</source>
        <extracomment>a button: where do the figures come from</extracomment>
        <translation>D’où vient-il&#x202f;?</translation>
    </message>
    <message>
        <source>Where the report’s figures come from</source>
        <translation>D’où viennent les chiffres du rapport</translation>
    </message>
    <message>
        <source>The records behind each figure of the report (Ctrl+Shift+O)</source>
        <translation>Les enregistrements derrière chaque chiffre du rapport (Ctrl+Maj+O)</translation>
    </message>
</context>
<context>
    <name>regards::ReportPlace</name>
    <message>
        <source>There is no report yet. “New report…” makes the first; “Agree” and “Recommend” fill it.</source>
        <translation>Il n’y a pas encore de rapport. «&#xa0;Nouveau rapport…&#xa0;» crée le premier&#x202f;; «&#xa0;S’accorder&#xa0;» et «&#xa0;Recommandations&#xa0;» le remplissent.</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Mise en page en cours…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Steps from writing to giving out</source>
        <translation>Les étapes, de la rédaction à la remise</translation>
    </message>
    <message>
        <source>1 &amp;Write</source>
        <extracomment>one of five steps side by side, which have to fit in one line also in letters twice as large: short</extracomment>
        <translation>1 &amp;Rédiger</translation>
    </message>
    <message>
        <source>2 Chec&amp;k</source>
        <extracomment>likewise: what is to be looked at before the report is given out</extracomment>
        <translation>2 &amp;Contrôler</translation>
    </message>
    <message>
        <source>3 &amp;Fact check</source>
        <extracomment>likewise: the facility reads the draft and says what is factually wrong</extracomment>
        <translation>3 Re&amp;lecture</translation>
    </message>
    <message>
        <source>4 &amp;Give out</source>
        <extracomment>likewise</extracomment>
        <translation>4 Re&amp;mettre</translation>
    </message>
    <message>
        <source>5 Gi&amp;ven out</source>
        <extracomment>likewise: the list of documents that were given out</extracomment>
        <translation>5 Remi&amp;s</translation>
    </message>
    <message>
        <source>The pages went to the printer.</source>
        <translation>Les pages sont parties à l’imprimante.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was given out.</source>
        <translation>Annulé&#xa0;: rien n’a été remis.</translation>
    </message>
    <message>
        <source>Nothing was given out: what is listed here holds it back. Mend each, or say why it may stay.</source>
        <translation>Rien n’a été remis&#xa0;: ce qui figure ici le retient. Corrigez chaque point, ou dites pourquoi il peut rester.</translation>
    </message>
    <message>
        <source>Nothing was given out: the archive changed since these pages were laid out. They show it now: look at them, then give them out.</source>
        <translation>Rien n’a été remis&#xa0;: l’archive a changé depuis la mise en page. Les pages le montrent maintenant&#xa0;: regardez-les, puis remettez-les.</translation>
    </message>
    <message>
        <source>This comes from what the team gathered, agreed and recommended: it is changed there.</source>
        <translation>Ceci vient de ce que l’équipe a recueilli, retenu et recommandé&#xa0;: c’est là qu’on le modifie.</translation>
    </message>
    <message>
        <source>Every page now says “final version”. Look at them, then write or print what is given out.</source>
        <translation>Chaque page porte maintenant «&#xa0;version définitive&#xa0;». Regardez-les, puis écrivez ou imprimez ce qui est remis.</translation>
    </message>
    <message>
        <source>Every page is now marked for the fact check. Look at them, then write the files for the facility.</source>
        <translation>Chaque page porte maintenant la mention de vérification des faits. Regardez-les, puis écrivez les fichiers pour l’établissement.</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Écrit dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>2 Chec&amp;k (%1)</source>
        <extracomment>the step “Check”, and how many things hold the document back</extracomment>
        <translation>2 &amp;Contrôler (%1)</translation>
    </message>
</context>
<context>
    <name>regards::RestoreStep</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Another folder of backups</source>
        <translation>Un autre dossier de sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Bring along what the present file holds beyond it</source>
        <translation>Y &amp;joindre ce que le fichier actuel contient de plus</translation>
    </message>
    <message>
        <source>Then nothing is lost. Leave it out to go back to how things were at that moment; what was erased since stays erased in any case.</source>
        <translation>Ainsi rien n’est perdu. Décochez pour revenir à l’état de ce moment-là&#x202f;; ce qui a été effacé depuis le reste de toute façon.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this file</source>
        <translation>&amp;Phrase secrète de ce fichier</translation>
    </message>
    <message>
        <source>Backups are also in this &amp;folder (a stick, say), if you know of one</source>
        <translation>Des sauvegardes sont aussi dans ce &amp;dossier (une clé USB, par exemple), si vous en connaissez un</translation>
    </message>
    <message>
        <source>The file itself is no longer in the folder %1.</source>
        <translation>Le fichier lui-même n’est plus dans le dossier %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) lie beside it. The passphrase shows what each of them holds.</source>
        <translation>
            <numerusform>%n version antérieure est à côté. La phrase secrète montre ce qu’elle contient.</numerusform>
            <numerusform>%n versions antérieures sont à côté. La phrase secrète montre ce que chacune contient.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier version beside it. If you keep backups in another folder, choose it here.</source>
        <translation>Il n’y a aucune version antérieure à côté. Si vous avez des sauvegardes dans un autre dossier, choisissez-le ici.</translation>
    </message>
    <message>
        <source>Show what each holds</source>
        <translation>Montrer ce que chacune contient</translation>
    </message>
    <message>
        <source>Restore this version…</source>
        <translation>Rétablir cette version…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Type the passphrase of this file first.</source>
        <translation>Tapez d’abord la phrase secrète de ce fichier.</translation>
    </message>
    <message>
        <source>There is no earlier version here. Choose the folder where the backups are.</source>
        <translation>Il n’y a aucune version antérieure ici. Choisissez le dossier des sauvegardes.</translation>
    </message>
    <message>
        <source>The present file holds: %1.</source>
        <translation>Le fichier actuel contient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The present file can’t be read. It will be kept all the same, under another name.</source>
        <translation>Le fichier actuel est illisible. Il sera gardé malgré tout, sous un autre nom.</translation>
    </message>
    <message>
        <source>The file itself is missing. The version that you choose takes its place.</source>
        <translation>Le fichier lui-même manque. La version que vous choisissez prend sa place.</translation>
    </message>
    <message>
        <source>Put this version in the place of %1?

%2

The present file is not overwritten: it stays beside, under a name with today’s date, and can be restored in the same way.</source>
        <translation>Mettre cette version à la place de %1&#x202f;?

%2

Le fichier actuel n’est pas écrasé&#xa0;: il reste à côté, sous un nom daté d’aujourd’hui, et peut être rétabli de la même façon.</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Rétablir cette version</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>Contenu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file as it was is kept in the same folder, as %1.</source>
        <translation>Le fichier tel qu’il était est gardé dans le même dossier, sous le nom %1.</translation>
    </message>
    <message>
        <source>What the present file held beyond it was brought along.</source>
        <translation>Ce que le fichier actuel contenait de plus a été joint.</translation>
    </message>
    <message>
        <source>What could still be read of the damaged file was brought along.</source>
        <translation>Ce qui pouvait encore être lu du fichier abîmé a été joint.</translation>
    </message>
    <message>
        <source>What is newer stayed in the file that was put aside: restore that one to have it back.</source>
        <translation>Ce qui est plus récent est resté dans le fichier mis de côté&#xa0;: rétablissez-le pour le retrouver.</translation>
    </message>
</context>
<context>
    <name>regards::SectionList</name>
    <message>
        <source>Written parts of the report</source>
        <translation>Textes du rapport</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <extracomment>a part of the report that has been written</extracomment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1, written</source>
        <translation>%1, écrit</translation>
    </message>
    <message>
        <source>%1, empty</source>
        <translation>%1, vide</translation>
    </message>
    <message>
        <source>○ %1</source>
        <translation>○ %1</translation>
    </message>
</context>
<context>
    <name>regards::SendArchive</name>
    <message>
        <source>Folder for the archive</source>
        <translation>Dossier pour l’archive</translation>
    </message>
    <message>
        <source>F&amp;older or stick to write the archive to</source>
        <translation>D&amp;ossier ou clé USB où écrire l’archive</translation>
    </message>
    <message>
        <source>Tick the visits to send. With none ticked, everything goes. Facilities, units and people always go along.</source>
        <translation>Cochez les observations à envoyer. Si aucune n’est cochée, tout part. Les établissements, les unités et les personnes partent toujours.</translation>
    </message>
    <message>
        <source>Visits to send</source>
        <translation>Observations à envoyer</translation>
    </message>
    <message>
        <source>Only some visits</source>
        <translation>Seulement certaines observations</translation>
    </message>
    <message>
        <source>Write the arch&amp;ive</source>
        <translation>Écrire l’arch&amp;ive</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send the archive to this colleague</source>
        <translation>Envoyer l’archive à cette personne</translation>
    </message>
    <message>
        <source>Send the archive to %1</source>
        <translation>Envoyer l’archive à %1</translation>
    </message>
    <message>
        <source>Everything goes, with its whole history; private notes, keys and visit codes stay here. Only the archive with this fingerprint can open the file: %1</source>
        <translation>Tout part, avec tout l’historique&#x202f;; les notes privées, les clés et les codes de visite restent ici. Seule l’archive qui porte cette empreinte peut ouvrir le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a folder or a stick first.</source>
        <translation>Choisissez d’abord un dossier ou une clé USB.</translation>
    </message>
    <message>
        <source>Written and read back to check: %1 (%2). Give it to your colleague; they import it under “Gather”, like a hand-over.</source>
        <translation>Écrit, et relu pour vérification&#xa0;: %1 (%2). Donnez-le à votre collègue, qui l’importe sous «&#xa0;Rassembler&#xa0;», comme une remise.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé&#xa0;: rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>regards::SendCard</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a number of records and what they are, in a list: 12 notes</extracomment>
        <translation>%1&#x202f;%2</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>Earlier hand-overs</source>
        <translation>Remises précédentes</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Dossier où écrire</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>Another place than a stick</source>
        <translation>Ailleurs que sur une clé USB</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put the stick in: it is found by itself after a moment.</source>
        <translation>Branchez la clé USB&#xa0;: elle est trouvée toute seule après un instant.</translation>
    </message>
    <message>
        <source>The stick “%1” is in, but it can only be read. Some sticks have a small switch at the side; push it, or take another stick.</source>
        <translation>La clé USB «&#xa0;%1&#xa0;» est branchée, mais on ne peut que la lire. Certaines clés ont un petit verrou sur le côté&#x202f;; poussez-le, ou prenez une autre clé.</translation>
    </message>
    <message>
        <source>The stick “%1” is in, with %2 free.</source>
        <translation>La clé USB «&#xa0;%1&#xa0;» est branchée, %2 libres.</translation>
    </message>
    <message numerus="yes">
        <source>%n stick(s) are in. Choose one:</source>
        <translation>
            <numerusform>%n clé USB est branchée. Choisissez-la&#xa0;:</numerusform>
            <numerusform>%n clés USB sont branchées. Choisissez-en une&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Use “%1” (%2 free)</source>
        <translation>Prendre «&#xa0;%1&#xa0;» (%2 libres)</translation>
    </message>
    <message>
        <source>&amp;Hand over to “%1”</source>
        <translation>&amp;Remettre sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Hand over now</source>
        <translation>&amp;Remettre maintenant</translation>
    </message>
    <message>
        <source>Last handed over on %1.</source>
        <translation>Dernière remise le %1.</translation>
    </message>
    <message>
        <source>Not handed over yet. Do it every evening: it is also your backup.</source>
        <translation>Pas encore remis. Faites-le chaque soir&#xa0;: c’est aussi votre sauvegarde.</translation>
    </message>
    <message>
        <source>What goes: %1.</source>
        <translation>Ce qui part&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stay here.</source>
        <translation>
            <numerusform>%n note privée reste ici.</numerusform>
            <numerusform>%n notes privées restent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the coordinator can open it. The coordinator’s fingerprint, which also stands on your letter: %1</source>
        <translation>Seule la coordination peut l’ouvrir. L’empreinte de la coordination, qui est aussi sur votre lettre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3), in %4</source>
        <extracomment>an earlier hand-over: when, the file, its size, its folder</extracomment>
        <translation>%1&#xa0;: %2 (%3), dans %4</translation>
    </message>
    <message>
        <source>No stick is in. Put one in and press the button again, or choose a folder under “Another place than a stick”.</source>
        <translation>Aucune clé USB n’est branchée. Branchez-en une et appuyez de nouveau, ou choisissez un dossier sous «&#xa0;Ailleurs que sur une clé USB&#xa0;».</translation>
    </message>
    <message>
        <source>Handed over and read back to check: %1 (%2), in %3.</source>
        <translation>Remis, et relu pour vérification&#xa0;: %1 (%2), dans %3.</translation>
    </message>
    <message>
        <source>Handed over and read back to check: %1 (%2), in %3. You can take the stick out.</source>
        <translation>Remis, et relu pour vérification&#xa0;: %1 (%2), dans %3. Vous pouvez retirer la clé USB.</translation>
    </message>
    <message>
        <source>There is not enough room. Remove something from the stick or take another one, then press the button again. Nothing is lost: all that you wrote is in your notebook.</source>
        <translation>Il n’y a pas assez de place. Retirez quelque chose de la clé USB ou prenez-en une autre, puis appuyez de nouveau. Rien n’est perdu&#xa0;: tout ce que vous avez écrit est dans votre carnet.</translation>
    </message>
    <message>
        <source>The stick is not there any more, or was pulled out too early. Put it in again and press the button again. Nothing is lost: all that you wrote is in your notebook.</source>
        <translation>La clé USB n’est plus là, ou a été retirée trop tôt. Rebranchez-la et appuyez de nouveau. Rien n’est perdu&#xa0;: tout ce que vous avez écrit est dans votre carnet.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Some sticks have a small switch at the side: push it, or take another stick, then press the button again.</source>
        <translation>On ne peut rien écrire à cet endroit. Certaines clés USB ont un petit verrou sur le côté&#xa0;: poussez-le, ou prenez une autre clé, puis appuyez de nouveau.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was handed over. Press the button to begin again.</source>
        <translation>Annulé&#xa0;: rien n’a été remis. Appuyez sur le bouton pour recommencer.</translation>
    </message>
</context>
<context>
    <name>regards::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>They count at once, for this computer.</source>
        <translation>Ils valent tout de suite, pour cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et aspect</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>Taille du &amp;texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>size of the text; 100 % is the usual one</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>colours of the program: dark text on a light ground</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>colours of the program: light text on a dark ground</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>When you leave the computer</source>
        <translation>Quand vous quittez l’ordinateur</translation>
    </message>
    <message>
        <source>Lock the &amp;file by itself</source>
        <translation>&amp;Verrouiller le fichier tout seul</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without use</source>
        <translation>
            <numerusform>après %n minute sans usage</numerusform>
            <numerusform>après %n minutes sans usage</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked, the file asks for its passphrase. What you were typing is kept.</source>
        <translation>Verrouillé, le fichier demande sa phrase secrète. Ce que vous étiez en train d’écrire est gardé.</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>Second endroit pour les sauvegardes</translation>
    </message>
    <message>
        <source>Backups are made beside the file. A second folder, on a stick say, helps when the computer is lost or broken. Backups are encrypted as the file is.</source>
        <translation>Les sauvegardes se font à côté du fichier. Un second dossier, sur une clé USB par exemple, aide si l’ordinateur est perdu ou cassé. Les sauvegardes sont chiffrées comme le fichier.</translation>
    </message>
    <message>
        <source>Open your file first: the folder is kept in it.</source>
        <translation>Ouvrez d’abord votre fichier&#xa0;: le dossier y est gardé.</translation>
    </message>
    <message>
        <source>Folder for a second backup; empty for none</source>
        <translation>Dossier d’une seconde sauvegarde&#x202f;; vide&#xa0;: aucun</translation>
    </message>
    <message>
        <source>&amp;Use this folder</source>
        <translation>&amp;Prendre ce dossier</translation>
    </message>
    <message>
        <source>Checks that the folder can be written, and makes a backup in it now</source>
        <translation>Vérifie que l’on peut écrire dans le dossier, et y fait une sauvegarde maintenant</translation>
    </message>
    <message>
        <source>Nothing can be written into %1. Choose a folder that is yours, or put the stick in again.</source>
        <translation>On ne peut rien écrire dans %1. Choisissez un dossier à vous, ou rebranchez la clé USB.</translation>
    </message>
    <message>
        <source>Backups are made beside the file only.</source>
        <translation>Les sauvegardes se font seulement à côté du fichier.</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>A backup was made and checked in %1. From now on there will be one whenever there is one beside the file.</source>
        <translation>Une sauvegarde a été faite et vérifiée dans %1. Désormais il y en aura une chaque fois qu’il s’en fait une à côté du fichier.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Underline &amp;words that no dictionary knows</source>
        <translation>&amp;Souligner les mots absents des dictionnaires</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer, so spelling can’t be checked. On Debian and Ubuntu, the packages hunspell-fr and hunspell-en-gb bring them; elsewhere, put fr.aff, fr.dic, en_GB.aff and en_GB.dic into a folder named “dictionaries” beside the program.</source>
        <translation>Aucun dictionnaire n’a été trouvé sur cet ordinateur&#xa0;: l’orthographe ne peut pas être vérifiée. Sous Debian et Ubuntu, les paquets hunspell-fr et hunspell-en-gb les apportent&#x202f;; ailleurs, mettez fr.aff, fr.dic, en_GB.aff et en_GB.dic dans un dossier nommé «&#xa0;dictionaries&#xa0;» à côté du programme.</translation>
    </message>
    <message>
        <source>Dictionaries found: %1.</source>
        <translation>Dictionnaires trouvés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>regards::SheetStep</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>The sheet is &amp;printed, saved or copied by hand</source>
        <translation>La fiche est imprimée, enregistrée ou &amp;recopiée à la main</translation>
    </message>
    <message>
        <source>&amp;Save as a PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>This is the only time that it is shown. Print it, lock it away, and don’t keep it with the computer: with it, anybody who has the archive’s file can open it.</source>
        <translation>Elle ne s’affiche qu’une seule fois. Imprimez-la, mettez-la sous clé et ne la gardez pas avec l’ordinateur&#xa0;: avec elle, n’importe qui peut ouvrir le fichier de l’archive.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>La fiche de secours</translation>
    </message>
    <message>
        <source>Go on to the archive</source>
        <translation>Continuer vers l’archive</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>Code de secours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Fiche de secours</translation>
    </message>
    <message>
        <source>For the archive “%1”.</source>
        <translation>Pour l’archive «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten: open Regards, choose the archive, then “I lost the passphrase and have the recovery sheet”, and type this code. The file that ends in .recovery has to lie beside the archive or its backup.</source>
        <translation>Si la phrase secrète est oubliée&#xa0;: ouvrez Regards, choisissez l’archive, puis «&#xa0;J’ai perdu la phrase secrète et j’ai la fiche de secours&#xa0;», et saisissez ce code. Le fichier dont le nom finit par .recovery doit se trouver à côté de l’archive ou de sa sauvegarde.</translation>
    </message>
    <message>
        <source>Keep this sheet locked away from the computer. Whoever has both can read everything.</source>
        <translation>Gardez cette fiche sous clé, loin de l’ordinateur. Avec les deux, on peut tout lire.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la fiche de secours</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>regards::SignsLegend</name>
    <message>
        <source>Has a comment or a reason</source>
        <translation>A un commentaire ou un motif</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflit</translation>
    </message>
</context>
<context>
    <name>regards::SlipPage</name>
    <message>
        <source>Everybody in the group gets the same code. If one of them withdraws, the whole interview is erased.</source>
        <translation>Tout le groupe reçoit le même code. Si une personne se retire, tout l’entretien est effacé.</translation>
    </message>
    <message>
        <source>&amp;Begin the questions</source>
        <translation>&amp;Commencer les questions</translation>
    </message>
    <message>
        <source>&amp;Print the slip…</source>
        <translation>&amp;Imprimer le coupon…</translation>
    </message>
    <message>
        <source>The withdrawal code</source>
        <translation>Le code de retrait</translation>
    </message>
    <message>
        <source>Write this code on a slip, or print it, and offer it. With it the interview can be erased until the report is sent; nothing else links the person to it. It is shown only now.</source>
        <translation>Écrivez ce code sur un coupon, ou imprimez-le, et proposez-le. Avec lui, l’entretien peut être effacé jusqu’à l’envoi du rapport&#x202f;; rien d’autre ne relie la personne à l’entretien. Il n’est montré que maintenant.</translation>
    </message>
    <message>
        <source>Say: take the slip or leave it. Somebody who finds it could see that you talked with us.</source>
        <translation>Dites&#xa0;: prenez le coupon ou laissez-le. Qui le trouverait verrait que vous nous avez parlé.</translation>
    </message>
    <message>
        <source>Withdrawal code: %1</source>
        <translation>Code de retrait&#xa0;: %1</translation>
    </message>
    <message>
        <source>With this code, what was written down can be erased until the report is sent.</source>
        <translation>Avec ce code, ce qui a été noté peut être effacé jusqu’à l’envoi du rapport.</translation>
    </message>
</context>
<context>
    <name>regards::SourcesButton</name>
    <message>
        <source>Where from?</source>
        <extracomment>a button: where does this figure come from</extracomment>
        <translation>D’où vient-il&#x202f;?</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>The records behind it (Ctrl+Shift+O)</source>
        <translation>Les enregistrements qui sont derrière (Ctrl+Maj+O)</translation>
    </message>
</context>
<context>
    <name>regards::SourcesDialog</name>
    <message>
        <source>&amp;Show it where it stands</source>
        <translation>&amp;Montrer à sa place</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>The records behind it</source>
        <translation>Les enregistrements qui sont derrière</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Every value this record has had.</source>
        <translation>Toutes les valeurs que cet enregistrement a eues.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>regards::StandardSheet</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a key and what it stands for</extracomment>
        <translation>%1&#x202f;%2</translation>
    </message>
    <message>
        <source>%1. Up and down: another criterion; Enter: comment; Ctrl+Shift+Down: next standard. A rating is your opinion, for the team. None is compulsory.</source>
        <translation>%1. Haut et bas&#xa0;: autre critère&#x202f;; Entrée&#xa0;: commentaire&#x202f;; Ctrl+Maj+Bas&#xa0;: standard suivant. Une cotation est votre avis, pour l’équipe. Aucune n’est obligatoire.</translation>
    </message>
    <message>
        <source>Mark as not applicable</source>
        <translation>Marquer non applicables</translation>
    </message>
    <message>
        <source>Rates these criteria as not applicable in this unit. Ctrl+Z takes it back.</source>
        <translation>Cote ces critères comme non applicables dans cette unité. Ctrl+Z revient en arrière.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>a standard&apos;s number and title</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria of this standard are perhaps not applicable in this unit.</source>
        <translation>
            <numerusform>%n critère de ce standard n’est peut-être pas applicable dans cette unité.</numerusform>
            <numerusform>%n critères de ce standard ne sont peut-être pas applicables dans cette unité.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::StartPage</name>
    <message>
        <source>Files to open</source>
        <translation>Fichiers à ouvrir</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>&amp;Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>You are an observer: the coordinator gave you a visit pack and, apart from it, a code.</source>
        <translation>Vous êtes observateur ou observatrice&#xa0;: la coordination vous a remis un dossier de visite et, à part, un code.</translation>
    </message>
    <message>
        <source>&amp;Start from a visit pack…</source>
        <translation>&amp;Commencer avec un dossier de visite…</translation>
    </message>
    <message>
        <source>You coordinate the programme: the archive holds every visit.</source>
        <translation>Vous coordonnez le programme&#xa0;: l’archive contient toutes les observations.</translation>
    </message>
    <message>
        <source>&amp;Create an archive…</source>
        <translation>Créer une &amp;archive…</translation>
    </message>
    <message>
        <source>Welcome to Regards</source>
        <translation>Bienvenue dans Regards</translation>
    </message>
    <message>
        <source>Observations of mental-health facilities, offline and encrypted.</source>
        <translation>Observer les établissements de santé mentale, hors ligne et sous chiffrement.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>%1   —   %2</source>
        <extracomment>a file opened lately: its name, then its folder</extracomment>
        <translation>%1   —   %2</translation>
    </message>
    <message>
        <source>Demo visit: the coordinator’s archive</source>
        <translation>Observation d’exemple&#xa0;: l’archive de la coordination</translation>
    </message>
    <message>
        <source>Demo visit: the notebook %1</source>
        <translation>Observation d’exemple&#xa0;: le carnet %1</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Regards files (*.regards *.regards-visit);;Notebooks and archives (*.regards);;Visit packs (*.regards-visit)</source>
        <translation>Fichiers de Regards (*.regards *.regards-visit);;Carnets et archives (*.regards);;Dossiers de visite (*.regards-visit)</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>%1, from a file of your organisation.</source>
        <translation>%1, tiré d’un fichier de votre organisation.</translation>
    </message>
    <message>
        <source>%1, in Regards’ own words.</source>
        <translation>%1, dans la formulation de Regards.</translation>
    </message>
    <message>
        <source>&amp;Load a toolkit…</source>
        <translation>Charger un &amp;référentiel…</translation>
    </message>
    <message>
        <source>For an organisation that holds the official wording, or works with another framework.</source>
        <translation>Pour une organisation qui dispose de la formulation officielle ou travaille avec un autre référentiel.</translation>
    </message>
    <message>
        <source>&amp;Back to Regards’ own words</source>
        <translation>Revenir à la &amp;formulation de Regards</translation>
    </message>
    <message>
        <source>Load a toolkit</source>
        <translation>Charger un référentiel</translation>
    </message>
    <message>
        <source>Toolkit files (*.json)</source>
        <translation>Fichiers de référentiel (*.json)</translation>
    </message>
    <message>
        <source>A file is damaged or missing, or something went wrong in it: every version that was kept says what it holds.</source>
        <translation>Un fichier est abîmé ou manque, ou quelque chose y a mal tourné&#xa0;: chaque version gardée dit ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Go &amp;back to an earlier version…</source>
        <translation>&amp;Revenir à une version antérieure…</translation>
    </message>
    <message>
        <source>When something went wrong</source>
        <translation>Quand quelque chose a mal tourné</translation>
    </message>
    <message>
        <source>%1 — missing, but its backups are there</source>
        <extracomment>after a file&apos;s name and folder</extracomment>
        <translation>%1 — absent, mais ses sauvegardes sont là</translation>
    </message>
    <message>
        <source>Of which file?</source>
        <translation>De quel fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Notebooks and archives (*.regards)</source>
        <translation>Carnets et archives (*.regards)</translation>
    </message>
</context>
<context>
    <name>regards::StepCard</name>
    <message>
        <source>Take this back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Do it now all the same</source>
        <translation>Le faire maintenant malgré tout</translation>
    </message>
    <message>
        <source>Take this back: %1</source>
        <translation>Revenir en arrière&#xa0;: %1</translation>
    </message>
    <message>
        <source>Do it now all the same: %1</source>
        <translation>Le faire maintenant malgré tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <extracomment>a step that was done</extracomment>
        <translation>✓ %1</translation>
    </message>
</context>
<context>
    <name>regards::StrengthsPage</name>
    <message>
        <source>No strength is named yet. What does this service do well? “Add a strength” begins one.</source>
        <translation>Aucun point fort n’est encore nommé. Que fait bien ce service&#x202f;? «&#xa0;Ajouter un point fort&#xa0;» en commence un.</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Ajouter un point fort</translation>
    </message>
    <message>
        <source>Delete this strength</source>
        <translation>Supprimer ce point fort</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move a strength up or down.</source>
        <translation>Alt et les flèches déplacent un point fort vers le haut ou le bas.</translation>
    </message>
    <message>
        <source>&amp;Strength, as the report words it</source>
        <translation>Point &amp;fort, tel que le rapport le formule</translation>
    </message>
    <message>
        <source>It is &amp;about</source>
        <translation>Ce &amp;qu’il concerne</translation>
    </message>
    <message>
        <source>The service as a whole</source>
        <translation>L’ensemble du service</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(sans texte)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This strength is deleted from the report:

%1</source>
        <translation>Ce point fort sera supprimé du rapport&#xa0;:

%1</translation>
    </message>
    <message>
        <source>Delete the strength</source>
        <translation>Supprimer le point fort</translation>
    </message>
</context>
<context>
    <name>regards::SubjectDialog</name>
    <message>
        <source>What the recommendation is about</source>
        <translation>Ce que la recommandation concerne</translation>
    </message>
    <message>
        <source>Standards and criteria</source>
        <translation>Standards et critères</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Retenir ceux-ci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) already.</source>
        <translation>
            <numerusform>Déjà %n recommandation.</numerusform>
            <numerusform>Déjà %n recommandations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;all standards and criteria</source>
        <translation>Montrer &amp;tous les standards et critères</translation>
    </message>
    <message>
        <source>Tick one or several with the space bar. Unless you show all, only what was agreed as not or hardly begun stands here.</source>
        <translation>Cochez-en un ou plusieurs avec la barre d’espace. Tant que vous ne montrez pas tout, seul figure ici ce dont la cotation consensuelle dit que ce n’est pas ou à peine engagé.</translation>
    </message>
</context>
<context>
    <name>regards::SubjectsPage</name>
    <message>
        <source>Show what the ratings suggest</source>
        <translation>Afficher ce que suggèrent les cotations</translation>
    </message>
    <message>
        <source>Standards and themes</source>
        <translation>Standards et thèmes</translation>
    </message>
    <message>
        <source>Standard or theme</source>
        <translation>Standard ou thème</translation>
    </message>
    <message>
        <source>The team’s judgement</source>
        <translation>Appréciation de l’équipe</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>nothing to go by</source>
        <translation>rien sur quoi s’appuyer</translation>
    </message>
    <message>
        <source>There is no suggestion: no level has been agreed below.</source>
        <translation>Pas de suggestion&#xa0;: aucun degré n’est encore retenu ci-dessous.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>a count and a rating: 3 × achieved partially</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not agreed</source>
        <translation>
            <numerusform>%n sans cotation consensuelle</numerusform>
            <numerusform>%n sans cotation consensuelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Its standards: %1.</source>
        <translation>Ses standards&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its criteria: %1.</source>
        <translation>Ses critères&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ratings below</source>
        <translation>Cotations du dessous</translation>
    </message>
    <message>
        <source>Suggestion: %1. It is the lower median, the middle of the ratings below, or the weaker of the two in the middle. There is no official formula; the team decides.</source>
        <translation>Suggestion&#xa0;: %1. C’est la médiane basse&#xa0;: le milieu des cotations du dessous, ou la plus faible des deux du milieu. Il n’y a pas de formule officielle&#x202f;; l’équipe décide.</translation>
    </message>
</context>
<context>
    <name>regards::TagEdit</name>
    <message>
        <source>Add a criterion: its number, or a word of it</source>
        <translation>Ajouter un critère&#xa0;: son numéro ou l’un de ses mots</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <extracomment>a criterion&apos;s number on a button that takes it away</extracomment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Take away criterion %1</source>
        <translation>Enlever le critère %1</translation>
    </message>
    <message>
        <source>No criterion yet.</source>
        <translation>Pas encore de critère.</translation>
    </message>
</context>
<context>
    <name>regards::TeamRows</name>
    <message>
        <source>From the pool of observers:</source>
        <translation>Depuis le pool national&#xa0;:</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Ajouter à l’équipe</translation>
    </message>
    <message>
        <source>Add somebody new</source>
        <translation>Ajouter une nouvelle personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Peer worker</source>
        <translation>Santé-pair (MSP)</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Name of observer %1</source>
        <translation>Nom de la personne %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Background of observer %1</source>
        <translation>Profil de la personne %1</translation>
    </message>
    <message>
        <source>Profession of observer %1</source>
        <translation>Profession de la personne %1</translation>
    </message>
    <message>
        <source>Observer %1 is a peer worker</source>
        <translation>La personne %1 est médiateur de santé-pair, médiatrice de santé-paire</translation>
    </message>
    <message>
        <source>Observer %1 leads the team</source>
        <translation>La personne %1 est responsable d’équipe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove observer %1 from the team</source>
        <translation>Retirer la personne %1 de l’équipe</translation>
    </message>
    <message>
        <source>%1 is taken out of this team. What this observer has handed over stays; adding them again brings their place back.</source>
        <translation>%1 va quitter cette équipe. Ce que cette personne a remis reste&#x202f;; l’ajouter de nouveau lui rend sa place.</translation>
    </message>
    <message>
        <source>Take out of the team</source>
        <translation>Retirer de l’équipe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>regards::TeamStates</name>
    <message>
        <source>Folder for receipts</source>
        <translation>Dossier des accusés de réception</translation>
    </message>
    <message>
        <source>Write receipts</source>
        <translation>Écrire les accusés de réception</translation>
    </message>
    <message>
        <source>Who has handed over</source>
        <translation>Qui a fait sa remise</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>Pas encore d’équipe</translation>
    </message>
    <message>
        <source>Everybody has handed over</source>
        <translation>Tout le monde a fait sa remise</translation>
    </message>
    <message numerus="yes">
        <source>%n observer(s) have not handed over yet</source>
        <translation>
            <numerusform>%n personne n’a pas encore fait sa remise</numerusform>
            <numerusform>%n personnes n’ont pas encore fait leur remise</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose first the folder where the receipts go.</source>
        <translation>Choisissez d’abord le dossier des accusés de réception.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written to %1.</source>
        <translation>
            <numerusform>%n accusé de réception écrit dans %1.</numerusform>
            <numerusform>%n accusés de réception écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many have handed over</source>
        <translation>Combien ont remis</translation>
    </message>
    <message>
        <source>Receipts for everybody</source>
        <translation>Accusés pour tout le monde</translation>
    </message>
    <message>
        <source>A receipt tells an observer’s laptop what has arrived. One for each of the team goes to:</source>
        <translation>L’accusé de réception dit à l’ordinateur ce qui est arrivé. Un pour chaque membre de l’équipe, dans&#xa0;:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of the team: 5 of 8</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>✓ Everybody has handed over today</source>
        <translation>✓ Tout le monde a remis aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n observer(s) still missing today</source>
        <translation>
            <numerusform>%n personne manque encore aujourd’hui</numerusform>
            <numerusform>%n personnes manquent encore aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, day %2 of %3 of the visit</source>
        <translation>%1, jour %2 sur %3 de l’observation</translation>
    </message>
    <message>
        <source>The visit has no dates yet.</source>
        <translation>L’observation n’a pas encore de dates.</translation>
    </message>
    <message>
        <source>The visit has not begun.</source>
        <translation>L’observation n’a pas commencé.</translation>
    </message>
    <message>
        <source>The visit is over.</source>
        <translation>L’observation est terminée.</translation>
    </message>
    <message>
        <source>Missing today</source>
        <translation>Manquent aujourd’hui</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquent</translation>
    </message>
    <message>
        <source>Here today</source>
        <translation>Là aujourd’hui</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Là</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a group of the team and how many they are: Missing today (3)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>la dernière fois le %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a day of the visit and whether something came: Mon 2 ✓</extracomment>
        <translation>%1&#x202f;%2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1&#x202f;%2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>regards::TextEntry</name>
    <message>
        <source>Reason for what the team agreed</source>
        <translation>Motif de ce que l’équipe a retenu</translation>
    </message>
    <message>
        <source>Minority view: what some see otherwise, and why</source>
        <translation>Avis minoritaire&#xa0;: ce que certains voient autrement, et pourquoi</translation>
    </message>
    <message>
        <source>Exception of one unit</source>
        <translation>Exception d’une unité</translation>
    </message>
    <message>
        <source>Exception: in which unit?</source>
        <translation>Exception&#xa0;: dans quelle unité&#x202f;?</translation>
    </message>
    <message>
        <source>Enter: straight to the text. Esc: back.</source>
        <translation>Entrée&#xa0;: directement au texte. Échap&#xa0;: retour.</translation>
    </message>
    <message>
        <source>Exception: how is it rated in “%1”?</source>
        <translation>Exception&#xa0;: quelle cotation dans «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Esc: back.</source>
        <translation>Échap&#xa0;: retour.</translation>
    </message>
    <message>
        <source>It is saved by itself. Esc: done.</source>
        <translation>C’est enregistré tout seul. Échap&#xa0;: terminé.</translation>
    </message>
</context>
<context>
    <name>regards::TextMarks</name>
    <message numerus="yes">
        <source>%n word(s) may be misspelt.</source>
        <translation>
            <numerusform>%n mot est peut-être mal écrit.</numerusform>
            <numerusform>%n mots sont peut-être mal écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) may tell who somebody is.</source>
        <translation>
            <numerusform>%n passage dit peut-être de qui il s’agit.</numerusform>
            <numerusform>%n passages disent peut-être de qui il s’agit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The menu key on one of them offers help.</source>
        <translation>La touche de menu sur l’un d’eux propose de l’aide.</translation>
    </message>
</context>
<context>
    <name>regards::ThirdValue</name>
    <message>
        <source>Or another rating:</source>
        <translation>Ou une autre cotation&#xa0;:</translation>
    </message>
    <message>
        <source>Or &amp;write it yourself:</source>
        <translation>Ou &amp;écrivez-le vous-même&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep this text</source>
        <translation>&amp;Garder ce texte</translation>
    </message>
    <message>
        <source>Or another &amp;date:</source>
        <translation>Ou une autre &amp;date&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep this date</source>
        <translation>&amp;Garder cette date</translation>
    </message>
    <message>
        <source>Or &amp;another one:</source>
        <translation>Ou un &amp;autre&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>&amp;Garder celui-ci</translation>
    </message>
    <message>
        <source>Or another &amp;number:</source>
        <translation>Ou un autre &amp;nombre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep this number</source>
        <translation>&amp;Garder ce nombre</translation>
    </message>
</context>
<context>
    <name>regards::TypeInPage</name>
    <message>
        <source>Choose whose sheets they are and their day, then type the code that stands at the head of the sheet, or choose it from the list.</source>
        <translation>Choisissez de qui sont les feuilles et leur jour, puis tapez le code en tête de la feuille, ou choisissez-la dans la liste.</translation>
    </message>
    <message>
        <source>Next sheet (PageDown)</source>
        <translation>Feuille suivante (Page bas)</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>The code at the head of the sheet, then Enter: C and a standard’s number, N for notes, S, P or F for interviews.</source>
        <translation>Le code en tête de la feuille, puis Entrée&#xa0;: C et le numéro d’un standard, N pour les notes, S, P ou F pour les entretiens.</translation>
    </message>
    <message>
        <source>&amp;Whose sheets</source>
        <translation>&amp;Feuilles de</translation>
    </message>
    <message>
        <source>&amp;Day on the sheet</source>
        <translation>&amp;Jour de la feuille</translation>
    </message>
    <message>
        <source>&amp;Code of the sheet</source>
        <translation>&amp;Code de la feuille</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>a row of the list of sheets: its code and its title</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Service user</source>
        <translation>Usager ou usagère</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel ou professionnelle</translation>
    </message>
    <message>
        <source>Family carer</source>
        <translation>Aidant ou aidante</translation>
    </message>
    <message>
        <source>%1  %2/%3</source>
        <extracomment>a sheet&apos;s code, then how many of its criteria are rated</extracomment>
        <translation>%1  %2/%3</translation>
    </message>
    <message>
        <source>%1, typed in, %2 of %3 criteria rated</source>
        <translation>%1, saisie, %2 critères cotés sur %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3 criteria rated</source>
        <translation>%1, %2 critères cotés sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sheet(s) typed in</source>
        <translation>
            <numerusform>Feuilles saisies&#xa0;: %1 sur %n</numerusform>
            <numerusform>Feuilles saisies&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The code stands at the head of each sheet: C1.2, N1, S1, P1, F1.</source>
        <translation>Il n’y a pas de feuille «&#xa0;%1&#xa0;». Le code est en tête de chaque feuille&#xa0;: C1.2, N1, S1, P1, F1.</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <extracomment>the head of a sheet that is typed in: its code, its title, the unit it is about</extracomment>
        <translation>%1  %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>On %n criterion(s) the paper says another rating than the one here. Choose one first.</source>
        <translation>
            <numerusform>Sur %n critère, le papier donne une autre cotation que celle d’ici. Choisissez d’abord.</numerusform>
            <numerusform>Sur %n critères, le papier donne une autre cotation que celle d’ici. Choisissez d’abord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::UnitCard</name>
    <message>
        <source>no criterion</source>
        <translation>aucun critère</translation>
    </message>
    <message numerus="yes">
        <source>all %n rated</source>
        <translation>
            <numerusform>%n coté, c’est tout</numerusform>
            <numerusform>les %n sont cotés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n untouched</source>
        <translation>
            <numerusform>%n non abordé</numerusform>
            <numerusform>%n non abordés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rated</source>
        <translation>%1 cotés sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n with evidence only</source>
        <translation>
            <numerusform>%n avec éléments seuls</numerusform>
            <numerusform>%n avec éléments seuls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n tenu</numerusform>
            <numerusform>%n tenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n retiré</numerusform>
            <numerusform>%n retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned for the whole team</source>
        <translation>
            <numerusform>%n prévu pour toute l’équipe</numerusform>
            <numerusform>%n prévus pour toute l’équipe</numerusform>
        </translation>
    </message>
    <message>
        <source>By theme, and interviews</source>
        <translation>Par thème, et entretiens</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>a theme&apos;s number and short title</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Interviews: %1</source>
        <extracomment>a category of people whom interviews are held with</extracomment>
        <translation>Entretiens&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O: the records behind it</source>
        <translation>Ctrl+Maj+O&#xa0;: les enregistrements derrière</translation>
    </message>
</context>
<context>
    <name>regards::UnitRows</name>
    <message>
        <source>Add a unit</source>
        <translation>Ajouter une unité</translation>
    </message>
    <message>
        <source>or one that this facility had before:</source>
        <translation>ou une unité déjà connue de cet établissement&#xa0;:</translation>
    </message>
    <message>
        <source>Add this one</source>
        <translation>Ajouter celle-ci</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nuits</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Name of unit %1</source>
        <translation>Nom de l’unité %1</translation>
    </message>
    <message>
        <source>Kind of unit %1</source>
        <translation>Type de l’unité %1</translation>
    </message>
    <message>
        <source>For whom unit %1 is</source>
        <translation>Public accueilli par l’unité %1</translation>
    </message>
    <message>
        <source>People stay overnight in unit %1</source>
        <translation>On passe la nuit dans l’unité %1</translation>
    </message>
    <message>
        <source>Unit %1 has premises of its own</source>
        <translation>L’unité %1 a des locaux à elle</translation>
    </message>
    <message>
        <source>Meals are served in unit %1</source>
        <translation>Des repas sont servis dans l’unité %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove unit %1</source>
        <translation>Retirer l’unité %1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is taken out of this visit. What was already written there (%n item(s)) stays in the file but is no longer shown; adding the unit again brings it back.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» sera retirée de cette observation. Ce qui y est déjà écrit (%n saisie) reste dans le fichier mais ne s’affiche plus&#x202f;; ajouter de nouveau l’unité le rétablit.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» sera retirée de cette observation. Ce qui y est déjà écrit (%n saisies) reste dans le fichier mais ne s’affiche plus&#x202f;; ajouter de nouveau l’unité le rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the unit out</source>
        <translation>Retirer l’unité</translation>
    </message>
</context>
<context>
    <name>regards::UnlockStep</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>I lost the passphrase and have the recovery sheet…</source>
        <translation>J’ai perdu la phrase secrète et j’ai la fiche de secours…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Locked. Everything is saved; nobody can read it without the passphrase.
%1</source>
        <translation>Verrouillé. Tout est enregistré&#x202f;; personne ne peut rien lire sans la phrase secrète.
%1</translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>Dans le dossier %1</translation>
    </message>
    <message>
        <source>Type the passphrase of this file first.</source>
        <translation>Saisissez d’abord la phrase secrète de ce fichier.</translation>
    </message>
    <message>
        <source>&amp;Earlier versions of this file…</source>
        <translation>&amp;Versions antérieures de ce fichier…</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>J’ai oublié la phrase secrète</translation>
    </message>
    <message>
        <source>Nobody can open this notebook without it, not even the coordinator: that is what protects the people you listened to. Try again with Caps Lock off, and look at what you type with the button beside the line.

If it stays lost, tell the coordinator. What you handed over is safe there: you get a new visit pack that brings it back. What was not handed over since is lost.</source>
        <translation>Sans elle, personne ne peut ouvrir ce carnet, pas même la coordination&#xa0;: c’est ce qui protège les personnes que vous avez écoutées. Réessayez sans verrouillage des majuscules, et regardez ce que vous tapez avec le bouton à côté de la ligne.

Si elle reste perdue, dites-le à la coordination. Ce que vous avez remis y est en sûreté&#xa0;: vous recevrez un nouveau dossier de visite qui le ramène. Ce qui n’a pas été remis depuis est perdu.</translation>
    </message>
    <message>
        <source>This is your notebook of that visit. Once it is open, it takes in the visit pack %1.</source>
        <translation>C’est votre carnet de cette observation. Une fois ouvert, il prend en compte le dossier de visite %1.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the file is damaged and can’t be opened. Its earlier versions are there: choose “Earlier versions of this file”.</source>
        <translation>La phrase secrète est juste, mais le fichier est abîmé et ne peut pas être ouvert. Ses versions antérieures sont là&#xa0;: choisissez «&#xa0;Versions antérieures de ce fichier&#xa0;».</translation>
    </message>
</context>
<context>
    <name>regards::VersionWords</name>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n cotation</numerusform>
            <numerusform>%n cotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n entretien</numerusform>
            <numerusform>%n entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) refused</source>
        <translation>
            <numerusform>%n entretien refusé</numerusform>
            <numerusform>%n entretiens refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — notebook of %2</source>
        <extracomment>a visit with its units, and whose notebook it is</extracomment>
        <translation>%1 — carnet de %2</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Rien n’était encore écrit.</translation>
    </message>
    <message>
        <source>This is another notebook than the present file.</source>
        <translation>C’est un autre carnet que le fichier actuel.</translation>
    </message>
    <message>
        <source>The same as the present file.</source>
        <translation>Identique au fichier actuel.</translation>
    </message>
    <message>
        <source>The present file is newer: some of its entries were changed since.</source>
        <translation>Le fichier actuel est plus récent&#xa0;: certains de ses éléments ont changé depuis.</translation>
    </message>
    <message>
        <source>The present file holds more: %1.</source>
        <translation>Le fichier actuel contient davantage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This version holds changes that the present file lacks.</source>
        <translation>Cette version contient des modifications que le fichier actuel n’a pas.</translation>
    </message>
    <message>
        <source>This version holds more than the present file: %1.</source>
        <translation>Cette version contient plus que le fichier actuel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 — put aside when another was restored</source>
        <translation>%1 — mis de côté quand une autre version a été rétablie</translation>
    </message>
    <message>
        <source>%1 — backup</source>
        <translation>%1 — sauvegarde</translation>
    </message>
    <message>
        <source>Not opened by this passphrase: it is under an earlier one, or damaged.</source>
        <translation>Ne s’ouvre pas avec cette phrase secrète&#xa0;: elle en a une plus ancienne, ou est abîmée.</translation>
    </message>
</context>
<context>
    <name>regards::VisitForm</name>
    <message>
        <source>1. Facility</source>
        <translation>1. Établissement</translation>
    </message>
    <message>
        <source>2. Visit</source>
        <translation>2. Observation</translation>
    </message>
    <message>
        <source>3. Units that are visited</source>
        <translation>3. Unités observées</translation>
    </message>
    <message>
        <source>Tick what the unit has: criteria on nights, premises or meals are then proposed as not applicable elsewhere.</source>
        <translation>Cochez ce que l’unité comporte&#xa0;: ailleurs, les critères sur les nuits, les locaux ou les repas seront proposés comme non applicables.</translation>
    </message>
    <message>
        <source>4. Team</source>
        <translation>4. Équipe</translation>
    </message>
    <message>
        <source>5. Who covers what</source>
        <translation>5. Qui couvre quoi</translation>
    </message>
    <message>
        <source>Move with the arrow keys, tick with the space bar. Themes are optional: all of them, unless you choose.</source>
        <translation>Déplacez-vous avec les flèches, cochez avec la barre d’espace. Les thèmes sont facultatifs&#xa0;: tous, sauf si vous choisissez.</translation>
    </message>
    <message>
        <source>6. Interviews that are planned</source>
        <translation>6. Entretiens prévus</translation>
    </message>
    <message>
        <source>The toolkit of this visit: %1, %2.</source>
        <translation>Référentiel de cette observation&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Which facility</source>
        <translation>Quel établissement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Kind of facility</source>
        <translation>Type d’établissement</translation>
    </message>
    <message>
        <source>Name of the visit</source>
        <translation>Nom de l’observation</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Give up these entries</source>
        <translation>Abandonner cette saisie</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nouvelle observation</translation>
    </message>
    <message>
        <source>Change the visit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Create this visit</source>
        <translation>Créer cette observation</translation>
    </message>
    <message>
        <source>Write these changes</source>
        <translation>Enregistrer ces modifications</translation>
    </message>
    <message>
        <source>A new facility</source>
        <translation>Un nouvel établissement</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are missing or cannot stay so. Each is marked where it stands.</source>
        <translation>
            <numerusform>%n point manque ou ne peut pas rester ainsi. Il est signalé à sa place.</numerusform>
            <numerusform>%n points manquent ou ne peuvent pas rester ainsi. Chacun est signalé à sa place.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you entered in this form and have not written yet is forgotten. This cannot be undone.</source>
        <translation>Ce que vous avez saisi dans ce formulaire sans l’enregistrer sera oublié. On ne peut pas revenir en arrière.</translation>
    </message>
    <message>
        <source>Forget these entries</source>
        <translation>Oublier cette saisie</translation>
    </message>
</context>
<context>
    <name>regards::VisitPacks</name>
    <message>
        <source>Visit packs</source>
        <translation>Dossiers de visite</translation>
    </message>
    <message>
        <source>Each observer starts from a pack of their own. Give its code apart from it: on paper, or by voice, never on the same stick.</source>
        <translation>Chaque membre de l’équipe commence avec son propre dossier. Donnez le code à part&#xa0;: sur papier ou de vive voix, jamais sur la même clé USB.</translation>
    </message>
    <message>
        <source>Visit packs, an observer a row</source>
        <translation>Dossiers de visite, une personne par ligne</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur, observatrice</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>File of the pack</source>
        <translation>Fichier du dossier</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Dernière écriture</translation>
    </message>
    <message>
        <source>Folder for packs and letters:</source>
        <translation>Où écrire les dossiers et les lettres&#xa0;:</translation>
    </message>
    <message>
        <source>Folder for packs and letters</source>
        <translation>Emplacement des dossiers et des lettres</translation>
    </message>
    <message>
        <source>Write all packs</source>
        <translation>Écrire les dossiers</translation>
    </message>
    <message>
        <source>Write all letters (PDF)</source>
        <translation>Écrire les lettres (PDF)</translation>
    </message>
    <message>
        <source>Write this pack</source>
        <translation>Écrire ce dossier</translation>
    </message>
    <message>
        <source>Write this letter</source>
        <translation>Écrire cette lettre</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Voir le code</translation>
    </message>
    <message>
        <source>Packs written</source>
        <translation>Dossiers écrits</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Choose first the folder where the files go.</source>
        <translation>Choisissez d’abord où écrire les fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) written to %1. Now give each observer their code, apart from the pack.</source>
        <translation>
            <numerusform>%n dossier écrit dans %1. Donnez maintenant à chaque personne son code, à part du dossier.</numerusform>
            <numerusform>%n dossiers écrits dans %1. Donnez maintenant à chaque personne son code, à part du dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to %1. Print them and delete the files: whoever has a letter and its pack can open the pack.</source>
        <translation>
            <numerusform>%n lettre écrite dans %1. Imprimez-la, puis supprimez le fichier&#xa0;: avec la lettre et le dossier, n’importe qui peut ouvrir le dossier.</numerusform>
            <numerusform>%n lettres écrites dans %1. Imprimez-les, puis supprimez les fichiers&#xa0;: avec une lettre et son dossier, n’importe qui peut ouvrir le dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1: %2</source>
        <translation>Code de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>regards::WaiverDialog</name>
    <message>
        <source>Show it all the same</source>
        <translation>Le montrer malgré tout</translation>
    </message>
    <message>
        <source>Give it out all the same</source>
        <translation>Le remettre malgré tout</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Fewer than 5 people: whoever knows the unit may tell who they are. The document will give the number as it is, as long as it is this number.</source>
        <translation>Moins de 5 personnes&#xa0;: qui connaît l’unité peut savoir de qui il s’agit. Le document donnera ce nombre tel quel, tant qu’il ne change pas.</translation>
    </message>
    <message>
        <source>Whoever reads the document may tell who is meant. It holds for these words only: an edit of the text asks again.</source>
        <translation>Qui lit le document peut savoir de qui il s’agit. Cela vaut pour ces seuls mots&#xa0;: si le texte change, la question se pose à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Why it may be given out:</source>
        <translation>&amp;Pourquoi on peut le remettre&#xa0;:</translation>
    </message>
    <message>
        <source>A few words: who agreed, and how. Write no name: the reason is kept in the archive, even once the text itself is erased. It stands in no document.</source>
        <translation>Quelques mots&#xa0;: qui a donné son accord, et comment. N’écrivez aucun nom&#xa0;: le motif reste dans l’archive, même une fois le texte effacé. Il ne figure dans aucun document.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>regards::WatchBar</name>
    <message>
        <source>&amp;Find hand-overs by itself</source>
        <translation>&amp;Trouver les remises tout seul</translation>
    </message>
    <message>
        <source>Folder to look at</source>
        <translation>Dossier à surveiller</translation>
    </message>
    <message>
        <source>Sticks are looked at as soon as they are in. A folder can be looked at too: one on this computer, say, into which all files are copied. Leave it empty for none.</source>
        <translation>Les clés USB sont regardées dès qu’elles sont branchées. On peut aussi faire surveiller un dossier&#xa0;: par exemple un dossier de cet ordinateur où tous les fichiers sont copiés. Laissez vide pour aucun.</translation>
    </message>
    <message>
        <source>Another folder to look at</source>
        <translation>Autre dossier à surveiller</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Off: choose the files yourself, or drop them here.</source>
        <translation>Désactivé&#xa0;: choisissez les fichiers vous-même, ou déposez-les ici.</translation>
    </message>
    <message>
        <source>Put a stick in: its hand-overs show up here after a moment.</source>
        <translation>Branchez une clé USB&#xa0;: ses remises apparaissent ici après un instant.</translation>
    </message>
    <message>
        <source>Looking at %1.</source>
        <translation>Surveille %1.</translation>
    </message>
    <message>
        <source>⚠ The folder “%1” can’t be read just now. Put its stick in, or choose another folder; it is tried again by itself.</source>
        <translation>⚠ Le dossier «&#xa0;%1&#xa0;» ne peut pas être lu pour l’instant. Branchez sa clé USB, ou choisissez un autre dossier&#x202f;; un nouvel essai se fait tout seul.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there were dealt with before and are not shown again. Choose one to see it all the same.</source>
        <translation>
            <numerusform>%n fichier qui s’y trouve a déjà été traité et n’est plus affiché. Choisissez-le pour le voir quand même.</numerusform>
            <numerusform>%n fichiers qui s’y trouvent ont déjà été traités et ne sont plus affichés. Choisissez-en un pour le voir quand même.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::WeakPage</name>
    <message>
        <source>Which criteria and standards are listed</source>
        <translation>Quels critères et standards figurent sur la liste</translation>
    </message>
    <message>
        <source>Not begun, or only begun</source>
        <translation>Non engagés, ou à peine engagés</translation>
    </message>
    <message>
        <source>Of these, without a recommendation yet</source>
        <translation>Parmi ceux-ci, encore sans recommandation</translation>
    </message>
    <message>
        <source>All criteria, standards and themes</source>
        <translation>Tous les critères, standards et thèmes</translation>
    </message>
    <message>
        <source>Criteria and standards</source>
        <translation>Critères et standards</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>To the first recommendation about this</source>
        <translation>À la première recommandation à ce sujet</translation>
    </message>
    <message>
        <source>No library has a draft for this. “Write my own” begins with an empty page.</source>
        <translation>Aucune bibliothèque n’a de proposition pour ceci. «&#xa0;Rédiger la mienne&#xa0;» commence par une page blanche.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>The space bar ticks a draft. Several can be ticked, here and elsewhere.</source>
        <translation>La barre d’espace coche une proposition. On peut en cocher plusieurs, ici et ailleurs.</translation>
    </message>
    <message>
        <source>Write my own</source>
        <translation>Rédiger la mienne</translation>
    </message>
    <message>
        <source>&amp;Drafts in</source>
        <translation>&amp;Propositions en</translation>
    </message>
    <message>
        <source>Libraries…</source>
        <translation>Bibliothèques…</translation>
    </message>
    <message>
        <source>Where the drafts come from; adds those of your organisation</source>
        <translation>D’où viennent les propositions&#x202f;; ajoute celles de votre organisation</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#x202f;%2</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n recommendation(s)</source>
        <translation>
            <numerusform>✓ %n recommandation</numerusform>
            <numerusform>✓ %n recommandations</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ recommended for the whole it is part of</source>
        <translation>✓ recommandé pour l’ensemble dont il fait partie</translation>
    </message>
    <message>
        <source>○ nothing recommended yet</source>
        <translation>○ rien de recommandé encore</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <extracomment>the number of a criterion, and what is recommended on it</extracomment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Nothing is agreed as not begun or only begun. Ratings are agreed under “Agree”; here you can still recommend on any criterion.</source>
        <translation>Rien n’est retenu comme non engagé ou à peine engagé. Les cotations se retiennent à l’étape «&#xa0;S’accorder&#xa0;»&#x202f;; ici, vous pouvez tout de même recommander sur n’importe quel critère.</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria and standards are not begun or only begun.</source>
        <translation>
            <numerusform>%n critère ou standard est non engagé ou à peine engagé.</numerusform>
            <numerusform>%n critères et standards sont non engagés ou à peine engagés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n of them nothing is recommended yet.</source>
        <translation>
            <numerusform>Sur %n d’entre eux, rien n’est encore recommandé.</numerusform>
            <numerusform>Sur %n d’entre eux, rien n’est encore recommandé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is recommended on each of them.</source>
        <translation>Sur chacun d’eux, quelque chose est recommandé.</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>Agreed: %1.</source>
        <translation>Retenu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Agreed: %1. The team’s reason: %2</source>
        <translation>Retenu&#xa0;: %1. Motif de l’équipe&#xa0;: %2</translation>
    </message>
    <message>
        <source>Drafts for %1</source>
        <translation>Propositions pour %1</translation>
    </message>
    <message>
        <source>Drafts for the whole standard %1</source>
        <translation>Propositions pour tout le standard %1</translation>
    </message>
    <message>
        <source>Add the ticked drafts</source>
        <translation>Ajouter les propositions cochées</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n ticked draft(s)</source>
        <translation>
            <numerusform>Ajouter %n proposition cochée</numerusform>
            <numerusform>Ajouter les %n propositions cochées</numerusform>
        </translation>
    </message>
    <message>
        <source>Already recommended for %1: number %2. %3</source>
        <translation>Déjà recommandé sur %1&#xa0;: numéro %2. %3</translation>
    </message>
    <message>
        <source>Already recommended for %1: numbers %2.</source>
        <extracomment>%2: several numbers, with commas between them</extracomment>
        <translation>Déjà recommandé sur %1&#xa0;: numéros %2.</translation>
    </message>
    <message>
        <source>In France: show the law</source>
        <translation>En France&#xa0;: montrer le droit</translation>
    </message>
    <message>
        <source>Says that this facility is in France, and shows which French law to see on this</source>
        <translation>Dit que cet établissement est en France, et montre à quel droit français se reporter</translation>
    </message>
</context>
<context>
    <name>regards::WelcomePage</name>
    <message>
        <source>Change the language of the program</source>
        <translation>Changer la langue du programme</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>Language, size of the text, colours (Ctrl+comma)</source>
        <translation>Langue, taille du texte, couleurs (Ctrl+virgule)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>How to use Regards, offline (F1)</source>
        <translation>Comment utiliser Regards, sans réseau (F1)</translation>
    </message>
</context>
<context>
    <name>regards::WelcomeStep</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>regards::Withdrawal</name>
    <message>
        <source>Erase this interview…</source>
        <translation>Effacer cet entretien…</translation>
    </message>
    <message>
        <source>Somebody who was interviewed in this visit may take it back until the report is sent. They bring the code from their slip; nobody else can find the interview by it.</source>
        <translation>Une personne interrogée lors de cette observation peut retirer son entretien jusqu’à l’envoi du rapport. Elle donne le code de son coupon&#x202f;; sans lui, personne ne peut retrouver l’entretien.</translation>
    </message>
    <message>
        <source>Code on the &amp;slip</source>
        <translation>Code inscrit sur le cou&amp;pon</translation>
    </message>
    <message>
        <source>The interview with the code %1 goes, with its answers, quotes and ratings: here, in every backup, and on the observer’s laptop as soon as it takes a receipt. This cannot be undone. What lies on sticks cannot be reached.</source>
        <translation>L’entretien qui porte le code %1 disparaît, avec ses réponses, ses verbatims et ses cotations&#xa0;: ici, dans toutes les sauvegardes, et sur l’ordinateur où il a été saisi dès le prochain accusé de réception. On ne peut pas revenir en arrière. Ce qui est sur des clés USB reste hors d’atteinte.</translation>
    </message>
    <message>
        <source>Erase the interview</source>
        <translation>Effacer l’entretien</translation>
    </message>
    <message>
        <source>The interview was erased. Only that it was withdrawn remains.</source>
        <translation>L’entretien est effacé. Il reste seulement la trace de son retrait.</translation>
    </message>
</context>
<context>
    <name>regards::Workspace</name>
    <message>
        <source>Places</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>This visit uses the toolkit “%1”, which this program doesn’t have. What you see is “%2”. Please ask the coordinator before you rate anything.</source>
        <translation>Cette observation utilise le référentiel «&#xa0;%1&#xa0;», que ce programme n’a pas. Vous voyez «&#xa0;%2&#xa0;». Demandez à la coordination avant de coter quoi que ce soit.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Rassembler</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>S’accorder</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>My mission</source>
        <translation>Ma mission</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a record and its field: Assessment, comment</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a place and how many things wait there: Gather (3)
----------
what was undone, and the criterion&apos;s number: Assessment, comment (1.2.3)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undone: %1. Ctrl+Y does it again.</source>
        <translation>Annulé&#xa0;: %1. Ctrl+Y rétablit.</translation>
    </message>
    <message>
        <source>Put the keyboard into a text or on a rating first: then Ctrl+H shows who wrote what there, and when.</source>
        <translation>Mettez d’abord le clavier dans un texte ou sur une cotation&#xa0;: Ctrl+H montre alors qui y a écrit quoi, et quand.</translation>
    </message>
</context>
<context>
    <name>regards::WritePage</name>
    <message>
        <source>The handout takes its words from the report: its summary, the ratings that the team agreed, the strengths and the recommendations.</source>
        <translation>Le support de la restitution reprend les mots du rapport&#xa0;: sa synthèse, les cotations retenues par l’équipe, les points forts et les recommandations.</translation>
    </message>
    <message>
        <source>Write in the report</source>
        <translation>Rédiger dans le rapport</translation>
    </message>
</context>
<context>
    <name>regards::WrittenParts</name>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>The essence on half a page, in words everybody understands.</source>
        <translation>L’essentiel en une demi-page, avec des mots que tout le monde comprend.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Why this visit, who asked for it, what came before.</source>
        <translation>Pourquoi cette observation, qui l’a demandée, ce qui a précédé.</translation>
    </message>
    <message>
        <source>The facility and its units</source>
        <translation>L’établissement et ses unités</translation>
    </message>
    <message>
        <source>What a reader from elsewhere needs to know.</source>
        <translation>Ce que doit savoir un lecteur venu d’ailleurs.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>How the team worked; the report adds the figures itself.</source>
        <translation>Comment l’équipe a travaillé&#x202f;; le rapport ajoute lui-même les chiffres.</translation>
    </message>
    <message>
        <source>Findings, theme %1: %2</source>
        <translation>Constats, thème %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What was found, in words; the ratings follow by themselves.</source>
        <translation>Ce qui a été constaté, en mots&#x202f;; les cotations suivent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>A few words before the list of strengths.</source>
        <translation>Quelques mots avant la liste des points forts.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>A few words before the list of recommendations.</source>
        <translation>Quelques mots avant la liste des recommandations.</translation>
    </message>
    <message>
        <source>The facility’s answer</source>
        <translation>La réponse de l’établissement</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>Who does what next, and when one looks again.</source>
        <translation>Qui fait quoi, et quand on y revient.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>What could not be seen or heard, and why.</source>
        <translation>Ce qui n’a pas pu être vu ou entendu, et pourquoi.</translation>
    </message>
    <message>
        <source>What the units have in common and where they differ, on half a page.</source>
        <translation>Ce que les unités ont en commun et ce qui les distingue, en une demi-page.</translation>
    </message>
    <message>
        <source>What the facility says about the whole; its answer to each report stands there.</source>
        <translation>Ce que dit l’établissement de l’ensemble&#x202f;; sa réponse à chaque rapport figure avec celui-ci.</translation>
    </message>
    <message>
        <source>What the facility says about this report; the same text as at “Fact check”.</source>
        <translation>Ce que dit l’établissement de ce rapport&#x202f;; le même texte qu’à l’étape «&#xa0;Relecture&#xa0;».</translation>
    </message>
</context>
</TS>
