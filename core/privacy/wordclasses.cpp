// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/wordclasses.h"

#include <QHash>

namespace regards {

namespace {

struct List
{
    WordClasses classes;
    const char *words; ///< folded, with a space between
};

using enum WordClass;

// Written for this check, from memory of French and English: no list of others was taken.
const List Lists[] = {
    {Title | ShortTitle, "mme mlle mr mrs dr"},
    {Title,
     "m pr me ms miss mister monsieur madame mademoiselle docteur docteure professeur professeure prof doctor "
     "professor maitre veuve"},
    {Title | PluralTitle, "mm mmes mlles messieurs mesdames mesdemoiselles drs messrs docteurs"},
    {Role,
     "infirmier infirmiere infirmiers infirmieres soignant soignante psychiatre psychiatres psychologue psychologues "
     "medecin medecins generaliste interne internes externe cadre educateur educatrice ergotherapeute "
     "psychomotricien psychomotricienne kine kinesitherapeute orthophoniste dieteticienne pharmacien pharmacienne "
     "assistant assistante directeur directrice responsable chef secretaire stagiaire veilleur veilleuse brancardier "
     "brancardiere benevole aumonier avocat avocate juge prefet maire tuteur tutrice curateur curatrice mandataire "
     "patient patiente patients patientes resident residente usager usagere usagers hospitalise hospitalisee codetenu "
     "collegue collegues ami amie amis amies copain copine voisin voisine camarade famille garcon "
     "mediateur mediatrice animateur animatrice agent "
     "delegue deleguee representant representante observateur observatrice coordinateur coordinatrice moniteur "
     "monitrice ambulancier vigile gardien gardienne homme dame jeune denomme denommee "
     "nurse nurses matron psychiatrist psychologist doctor consultant registrar manager director therapist student "
     "trainee secretary resident inmate colleague friend neighbour neighbor guardian judge lawyer solicitor carer "
     "caregiver advocate keyworker worker porter chaplain volunteer observer interpreter coordinator man woman boy "
     "girl lady gentleman fellow roommate peer supervisor orderly attendant cook cleaner driver"},
    {Role | Kin,
     "mari femme epouse epoux conjoint conjointe compagnon compagne fils fille filles frere soeur freres soeurs pere "
     "mere parents oncle tante cousin cousine neveu niece maman papa fiance fiancee  "
     "husband wife partner spouse son sons daughter daughters brother brothers sister sisters father mother mum dad "
     "uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter boyfriend girlfriend fiance"},
    {RoleTail,
     "sociale social sociaux specialise specialisee principal principale garde nuit jour sante service soins pair "
     "aidant aidante familial familiale chef referent referente adjoint adjointe health support care night day ward "
     "staff charge senior junior psychiatric worker assistant therapist manager key mental"},
    {Place,
     "hopital hopitaux clinique pavillon pavillons unite unites service services centre centres foyer foyers salle "
     "batiment residence ecole lycee college universite institut fondation association departement secteur pole "
     "etablissement maison villa atelier jardin parc chateau commune ville quartier epsm chu chr ch chs ehpad cmp "
     "cattp "
     "cap hdj gem sessad esat equipe groupe collectif club cafe restaurant bus metro gare stade tour faculte "
     "bibliotheque musee theatre eglise chapelle prison prix loi rapport methode echelle test syndrome maladie "
     "theorie score plan affaire arret journal "
     "hospital clinic ward wards unit units centre center building school university institute foundation charity "
     "trust department house lodge hall wing cottage garden park prison team club cafe church chapel library scale "
     "act report disease scheme project model law"},
    {Street,
     "rue avenue boulevard bd av place square impasse allee chemin quai cours route pont faubourg esplanade "
     "promenade arret saint sainte saints saintes st ste"},
    {PlaceTail,
     "house ward unit hospital street road avenue lane square centre center clinic lodge hall wing building "
     "school park college institute trust foundation syndrome disease scale act test court room suite "
     "gardens cottage farm bridge station county university"},
    {Month,
     "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march "
     "april may june july august september october november december jan feb mar apr jun jul aug sep sept oct "
     "nov dec janv fevr juil"},
    {Never,
     // Days, feasts, seasons.
     "lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday "
     "mondays tuesdays wednesdays thursdays fridays saturdays sundays "
     "noel paques toussaint ascension pentecote ramadan aid carnaval nouvel an christmas easter boxing halloween "
     "printemps ete automne hiver spring summer autumn winter "
     // Institutions, laws, methods.
     "has oms ars cpt crpd onu ue cglpl samu smur cru cdu cdsp jld hdt sdre sdt spdt spdre spi asl idel ide ash aes "
     "ase "
     "mdph ccas caf cpam cnil dgos igas dim ph pui uhcd usi ums usip iml amm tv bfm dvd cd wifi covid sms cqc nhs who "
     "un "
     "eu ect dsm icd cto amhp imha cpa hdu picu crisis "
     "contole controleur controleure defenseur defenseure commission comite conseil tribunal cour audience prefecture "
     "mairie ministere ministre etat republique gouvernement president presidente agence regionale haute autorite "
     "nations unies nation croix rouge organisation mondiale europe convention code article articles "
     "charte projet programme protocole registre livret reglement decret arrete circulaire certificat commissariat "
     "police gendarmerie pompiers securite sociale droits droit homme libertes liberte detention constitution "
     "assemblee parlement senat theme themes standard standards critere criteres quality qualityrights rights human "
     "mental health act care commission council committee tribunal court ministry minister state government parliament "
     "national international general royal world organization organisation united nations european committee community "
     "treatment order programme program approach patient patients advice liaison equality safeguarding "
     "section sections article articles schedule chapter annex appendix part code charter register leaflet policy "
     "protocol plan review report standard criterion theme toolkit survey "
     "superieur superieure generale department departement direction secretariat accueil urgences "
     "cafeteria pharmacie lingerie cuisine infirmerie self tisanerie bureau hall couloir patio cour terrasse fumoir "
     "psychiatrie psychiatry psychiatric geriatrie pediatrie addictologie nursing medicine medical medicale social "
     "safety call button station bay area zone floor reception kitchen lounge corridor office yard gym chapel canteen "
     "therapy art music group groups meeting meetings mindfulness occupational recovery college crisis resolution home "
     "treatment early intervention psychosis outreach assertive forensic acute adult adults older child children "
     "adolescent nurse nurses doctors staff management manager directors director duty on extra "
     "directeur directrice cadre medecin chef prefet juge maire president infirmier infirmiere docteur professeur "
     // Languages, peoples, countries, towns.
     "francais francaise francais anglais anglaise arabe turc turque portugais espagnol espagnole italien allemand "
     "berbere kabyle pular wolof soninke roumain albanais ukrainien russe chinois polonais "
     "english french arabic turkish spanish german italian polish urdu hindi bengali welsh irish scottish british "
     "american african asian european somali punjabi romanian russian chinese "
     "france belgique suisse allemagne italie espagne portugal maroc algerie tunisie senegal mali guinee cameroun "
     "congo turquie roumanie pologne ukraine syrie liban canada quebec angleterre irlande "
     "england scotland wales ireland britain germany italy spain poland romania nigeria ghana kenya somalia pakistan "
     "india bangladesh america africa asia "
     "paris lille lyon marseille toulouse bordeaux nantes nice rennes strasbourg montpellier roubaix tourcoing calais "
     "dunkerque lens arras amiens rouen reims dijon grenoble brest bruxelles geneve "
     "london york leeds manchester liverpool bristol cardiff edinburgh glasgow belfast birmingham sheffield oxford "
     "nord sud est ouest north south east west new grande grand grands petits hauts haut bas basse upper lower great "
     // Medicines, brands, things with a capital.
     "tercian loxapac risperdal zyprexa haldol valium lexomil xanax seresta doliprane lithium clozapine leponex "
     "abilify solian largactil nozinan depakote temesta theralene atarax imovane stilnox paracetamol diazepam "
     "lorazepam "
     "olanzapine haloperidol quetiapine consta facebook google youtube netflix internet skype zoom whatsapp word excel "
     "coca nescafe ricard leclerc lidl tesco "
     "dieu allah jesus bible coran coran god quran bible halal casher kosher islam "
     "act alzheimer parkinson down tourette nb ps ok ras rdv svp etc cf wc dvd"},
    {Plain,
     "le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur "
     "leurs je j tu il elle on nous vous ils elles me te se lui eux y en qui que qu quoi dont ou quand comment "
     "pourquoi "
     "combien quel quelle quels quelles et mais donc or ni car si ne n pas plus moins tres trop peu bien mal tout "
     "toute "
     "tous toutes rien personne aucun aucune chacun chacune certain certains certaines plusieurs beaucoup quelques "
     "quelqu autre autres meme memes avec sans pour par sur sous dans chez vers entre depuis pendant avant apres "
     "devant derriere contre selon malgre sauf jusque des lors puis ensuite enfin alors ainsi aussi encore toujours "
     "jamais souvent parfois rarement ici voici voila hier demain aujourd hui matin midi soir nuit jour "
     "oui non merci bonjour bonsoir madame monsieur mademoiselle docteur cela ceci ca c celui celle ceux celles "
     "absent absente present presente premier premiere deuxieme seul seule nouveau nouvelle bon bonne "
     "est sont etait etaient sera seront suis es sommes etes ete etre a ai as ont avait avaient avons avez aura avoir "
     "eu "
     "va vont vais allait fait font faisait faire dit disent disait dire peut peuvent pouvait doit doivent devait veut "
     "veulent voulait vient viennent venait passe passent parle parlent parlait arrive arrivent reste restent part "
     "partent entre sort dort mange pleure crie attend demande donne ouvre ferme refuse signe prend met voit sait "
     "semble pense repond explique raconte montre laisse garde porte tient vit travaille prescrit ecrit lit appelle "
     "ecoute regarde joue marche court fume boit tombe tape frappe vole accepte decide propose rappelle revient repart "
     "sorti sortie venu venue parti partie vu vue entendu recu recue note observe constat constate visite entretien "
     "reunion question reponse chambre porte repas murs fenetre interdit impossible possible difficile "
     "the a an this that these those my your his her its our their i you he she it we they me him us them who whom "
     "whose which what when where why how and but or nor so if because as than then there here not no none nobody "
     "somebody someone anyone anybody everyone everybody everything nothing something anything each every all both "
     "some any many much more most few several other another same such only own too very also again always never "
     "often sometimes usually yesterday today tomorrow tonight now later soon after before since until during while "
     "with without within for from to of at by in on into onto over under above below between among about against "
     "through across along around behind beside near off out up down yes hello hi thanks thank please sorry dear sir "
     "is are was were be been being am has have had having do does did doing can could may might must shall should "
     "will would say says said saying tell tells told ask asks asked come comes came go goes went going get gets got "
     "give gives gave take takes took make makes made see sees saw seen know knows knew think thinks thought want "
     "wants wanted look looks looked find finds found feel feels felt keep keeps kept let lets put seem seems leave "
     "leaves left talk talks talked speak speaks spoke work works worked visit visits visited stay stays stayed sleep "
     "sleeps slept eat eats ate wait waits waited call calls called open opens closed locked lock locks sits sat "
     "stands stood walks walked runs ran rings rang writes wrote reads read prescribes prescribed refuses refused "
     "absent present late busy new old good bad first second third next last one two three four five six seven eight "
     "nine ten deux trois quatre cinq sept huit neuf dix home house lunch breakfast dinner tea text write ring mind"},
    {Speech,
     "dit said says told tells explique raconte pense thinks repond asked asks rajoute ajoute confie demande "
     "pleure crie m nous wants dort attend refuse"},
    {NameCue,
     "appelle appelait appeler appellent appelez nomme nommait nommee prenomme prenommee denomme denommee surnomme "
     "surnommee appele appelee called named nicknamed calls call known name nom prenom prenoms surname forename "
     "famille "
     "signe signee signed signature"},
    {NumberCue,
     "ddn dob naissance anniversaire birthday birthdate d date born ne nee nes nees chambre chb chbre ch room rm "
     "bedroom "
     "lit bed ipp nir nda mrn matricule nss nhs dossier record file case hospital patient casier sejour reference "
     "client "
     "secu sociale security"},
    {Particle,
     "de du des d la le les l van von der den di da do dos das del della el al ben bel bin ould abu ter ten mc "
     "mac o n y san"},
    {CommonSurname,
     "petit grand blanc noir rouge brun roux leblanc lenoir long court bon beau roi roy leroy meunier boulanger berger "
     "marchand fournier chevalier masson mercier charpentier boucher cordier carpentier tailleur tisserand prevost "
     "renard loup poisson lefort fort gros gras riche vidal moulin dubois dupont fontaine riviere rivage montagne mont "
     "colin perrin legrand lejeune jeune levieux vieux doux sage gentil prudent constant lebon lemaire maire leveque "
     "abbe moine cure page chateau maison salle chambre cour cours porte portes bois foret jardin champ prairie pre "
     "olivier pommier poirier cerisier rosier laurier sapin chene pin hiver dimanche lundi janvier mars avril mai "
     "exemple modele temoin suppose supposee invente inventee fictif fictive imaginaire quelconque essai fable mirage "
     "white black brown green gray grey young old king hall wood woods hill cook baker may long day field fields grant "
     "price rose bell bush ward page rich stone love small little short good best bright sharp swift wise noble "
     "smith carter cooper fisher hunter miller mason potter shepherd taylor turner walker weaver wright gardener "
     "knight "
     "bishop abbott pope dean marsh moore lake rivers brook bridge church parish temple garden forest frost snow "
     "winter "
     "summers spring rain storm cross banks barber butler chambers clay cole cross drew drake finch fox wolf hawk "
     "crane "
     "bird lamb lyon peacock sparrow starling law case reading read west north south east sample example model witness "
     "fictional invented imaginary made nobody doe test"},
};

const List GivenNames[] = {
    {Given,
     "adele adeline adil adrien adrienne agathe agnes ahmed aicha aissata alain alan albert alex alexandra alexandre "
     "alexia alexis alfred alice alicia aline alison alma alois alphonse amadou amandine ambre amelia amelie amina "
     "aminata amir anais anatole andre andrea andree andrew angela angele angelique anissa anita ann anna annabelle "
     "anne "
     "annette annick annie anthony antoine antoinette antonio antony apolline ariane aristide armand armelle arnaud "
     "arsene arthur ashley assia astrid aurelie aurelien austin awa axel ayoub aziz baptiste barbara barry basile "
     "bastien beatrice benedicte benjamin benoit bernadette bernard bertrand bilal bintou boris boubacar brahim "
     "brandon "
     "brenda brian brice brigitte bruno bryan camille carl carla carmen caroline carol catherine cathy cecile cedric "
     "celeste celia celine chantal charlene charles charlie charlotte chloe christel christelle christian christiane "
     "christine christophe christopher cindy clara clarisse claude claudette claudia claudine clemence clementine "
     "clothilde clotilde colette coralie corentin corinne cyril cyrille daisuke damien daniel daniele danielle danny "
     "daphne david deborah deirdre delphine denis denise derek diana diane didier dimitri djamel djibril dominique "
     "donald "
     "dorothee doris dorothy douglas dylan edgar edith edmond edouard edward edwige eileen elena eleonore elian eliane "
     "elias elisa elisabeth elise elizabeth ella ellen elliot elodie eloise elsa elvire emeline emile emilie emilien "
     "emily emma emmanuel emmanuelle enzo eric erika ernest estelle esther ethan etienne eugene eugenie eva evan eve "
     "evelyne fabien fabienne fabrice fadila farid fatiha fatima fatma fatou fatoumata felicien felicite felix fernand "
     "fernande fiona flavie flora florence florent florian floriane francine francis francois francoise frederic "
     "frederique gabriel gabrielle gael gaelle gaston gary genevieve geoffrey geoffroy george georges georgette gerald "
     "geraldine gerard germain germaine ghislaine gilbert gilles gillian ginette giovanni gisele gladys gloria gordon "
     "gregoire gregory guillaume gustave guy gwenael gwenaelle habib hadja hakim halima hamid hamza hannah hans harold "
     "harry hassan hassane heather hector helen helena helene henri henriette henry herve hocine honore hortense "
     "houria "
     "howard hubert hugo hugues huguette ian ibrahim ibrahima idriss ines ingrid irene iris isaac isabel isabelle "
     "ismael "
     "issa ivan jack jackie jacob jacqueline jacques jade jamal james jamila jane janet janice jason jasmine "
     "jean jeanine jeanne jeannette jenna jennifer jenny jeremie jeremy jerome jessica jill jim joan joanna joel "
     "joelle "
     "johan john johnny jonathan jordan joseph josephine josette josiane joshua josue joyce juan judith julia julian "
     "juliane julie julien julienne juliette justin justine kader kadiatou kamel karen karim karima karine kate "
     "katherine "
     "kathleen kathryn katia keith kelly kelvin ken kenneth kevin khadija khadidja khaled kim kimberly kylian laetitia "
     "laila lamine larry latifa laura laure laurence laurent laurie lea leila lena leo leon leonard leone leonie "
     "leonore "
     "leopold leslie lena lilian liliane lina linda lindsay lionel lisa lise loic lola lorenzo lou louis louisa louise "
     "luc luca lucas lucette lucie lucien lucienne lucile ludivine ludovic lydia lydie maelle magali maggie mahamadou "
     "maite malika malik mamadou manon manuel manuela marc marcel marcelle margaret margaux margot marguerite maria "
     "mariam mariama marianne marie mariette marilyn marina mario marion marjorie marlene marthe martha martial martin "
     "martine mary maryam maryline maryse maryvonne mateo mathias mathieu mathilde mathis matt matteo matthew matthias "
     "matthieu maud maureen maurice max maxence maxime maya mehdi melanie melissa mercedes michael michel michele "
     "micheline michelle miguel mike mina miriam mireille mohamed mohammed mohand moise monica monique morgan morgane "
     "mouloud moussa mourad mustapha muriel myriam nabil nacer nadege nadia nadine nancy naomi nassim natacha natalia "
     "natalie natasha nathalie nathan nawel neil nelly nestor nicholas nicolas nicole nigel nina noah noe noemie nora "
     "ophelie "
     "norah norbert norman octave odette odile olga olivia omar oriane oscar osman oumar oumou ousmane pablo pamela "
     "patricia patrice patrick paul paula paulette pauline pedro peggy perrine peter philip philippa philippe "
     "philomena "
     "pierrette pierrick priya quentin rachel rachid rachida raoul raphael raphaelle rashid raymond raymonde rayan "
     "rebecca regine remi remy renaud rene renee ricardo richard robert roberte robin rodolphe rodrigue "
     "roger roland rolande romain romane romuald ronald rosalie rosalind rosemary roselyne rosine roxane ruth ryan "
     "sabine sabrina sacha safia said salah salim salima sally salome sam samantha samba sami samia samir samira "
     "samuel "
     "sandra sandrine sara sarah sasha saskia sean sebastien sekou selim selma serena serge severine sharon sheila "
     "shirley sidonie simon simone sofia sofiane solange solene sonia sophia sophie soraya souad souleymane stacy "
     "stanislas stella stephane stephanie stephen steve steven stuart sue suzanne suzette svetlana sylvain sylvaine "
     "sylvestre sylvia sylviane sylvie tanguy tania tanya tara tariq tatiana teddy teresa tess thelma theo theodore "
     "therese thibaud thibault thierry thomas tiffany tim timothee timothy tina titouan tobias toby todd tom tommy "
     "tony "
     "toufik tracy tristan ugo ulysse ursula valentin valentine valere valerie vanessa veronica veronique vicky victor "
     "victoria vincent violaine virginie vivian viviane vladimir walid walter wassim wendy wilfried william willy "
     "xavier "
     "yacine yan yann yannick yasmina yasmine yassine yohan yolande youcef youssef yusuf yvan yves yvette yvon yvonne "
     "zachary zahra zara zineb zoe zohra zoubida"},
    {Given | Doubtful,
     "aime aimee ange aurore bill bob brook clay cliff dale dean desiree dolly don earl eden flora gene germain glen "
     "guy "
     "heath jack jean jay lance laurier lise lorraine lucky madeleine marc marguerite marin martial martin maxime nick "
     "olivier pascal pascale pat pierre prune ray rob robin rod roman romain sol sue valentine wade woody reed nova "
     "capucine ambre angelique melody sacha said marina manuel honore felicite germaine octave clementine sylvestre "
     "celeste marie julienne charlotte axel harry serge agathe"},
    {Given | Doubtful | Opener,
     "amber april august avril blanche cerise chance charity chase cherry christian claire clement constance dawn "
     "desire "
     "drew faith felicity fleur frank ginger grace grant harmony hazel hope iris ivy jade jasmin joy june juste lily "
     "marine mark may mercy miles modeste noel olive patience pearl penny perle prudence reine rich rose ruby rusty "
     "sage "
     "sandy sky sterling storm summer trinity victoire violet violette will art"},
};

QHash<QString, WordClasses> table()
{
    QHash<QString, WordClasses> made;
    made.reserve(4000);
    const auto add = [&made](const List &list) {
        for (const QString &word : QString::fromLatin1(list.words).split(u' ', Qt::SkipEmptyParts))
            made[word] |= list.classes;
    };
    for (const List &list : Lists)
        add(list);
    for (const List &list : GivenNames)
        add(list);
    return made;
}

/// Letters that no decomposition takes apart.
QString writtenOut(QChar letter)
{
    switch (letter.unicode()) {
    case 0x00e6:
        return QStringLiteral("ae");
    case 0x0153:
        return QStringLiteral("oe");
    case 0x00df:
        return QStringLiteral("ss");
    case 0x00f8:
        return QStringLiteral("o");
    case 0x0142:
        return QStringLiteral("l");
    case 0x2019:
    case 0x02bc:
        return QStringLiteral("'");
    case 0x2010:
    case 0x2011:
        return QStringLiteral("-");
    default:
        return letter;
    }
}

} // namespace

QString folded(QStringView text)
{
    QString made;
    made.reserve(text.size());
    bool isPlain = true;
    for (const QChar letter : text) {
        isPlain = isPlain && letter.unicode() < 0x80;
        made.append(letter.toLower());
    }
    if (isPlain)
        return made;
    QString apart;
    apart.reserve(made.size());
    for (const QChar letter : made.normalized(QString::NormalizationForm_D)) {
        if (!letter.isMark())
            apart.append(writtenOut(letter));
    }
    return apart;
}

WordClasses classesOf(const QString &folded)
{
    static const QHash<QString, WordClasses> words = table();
    return words.value(folded);
}

} // namespace regards
