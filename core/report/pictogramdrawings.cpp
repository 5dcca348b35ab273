// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pictogramdrawings.h"

namespace regards::report {

// Lines are 7 wide, fine ones 5: at 20 mm that is 1.4 and 1 mm. White gaps within ink are at least 4 wide.
// clang-format off
QString drawingOf(Pictogram pictogram)
{
    switch (pictogram) {
    case Pictogram::Person:
        return QStringLiteral("O 50 27 19 F M 12 94 C 12 64 28 53 50 53 C 72 53 88 64 88 94 Z F");
    case Pictogram::Group:
        return QStringLiteral(
            "O 20 38 12 F M 1 86 C 1 63 8 55 20 55 C 32 55 39 63 39 86 Z F "
            "O 80 38 12 F M 61 86 C 61 63 68 55 80 55 C 92 55 99 63 99 86 Z F "
            "O 50 30 17 F M 22 94 C 22 64 32 52 50 52 C 68 52 78 64 78 94 Z K 8 "
            "M 22 94 C 22 64 32 52 50 52 C 68 52 78 64 78 94 Z F");
    case Pictogram::Talk:
        return QStringLiteral(
            "O 26 46 14 F M 2 95 C 2 74 10 65 26 65 C 42 65 50 74 50 95 Z F "
            "M 52 6 L 88 6 C 94 6 97 9 97 14 L 97 38 C 97 43 94 46 88 46 L 66 46 L 50 60 L 54 46 L 52 46 "
            "C 46 46 44 43 44 38 L 44 14 C 44 9 46 6 52 6 Z S 6 "
            "M 56 19 L 85 19 M 56 32 L 77 32 S 5");
    case Pictogram::Listen:
        return QStringLiteral(
            "M 42 46 C 40 24 52 10 68 12 C 86 14 96 30 91 49 C 88 61 77 65 75 77 C 73 89 62 96 53 91 C 47 88 44 83 44 77 S 7 "
            "M 55 46 C 54 34 61 26 69 28 C 78 30 80 42 74 49 C 69 54 63 55 62 64 S 6 "
            "N 48 48 24 150 60 S 6 N 48 48 40 152 56 S 6");
    case Pictogram::Look:
        return QStringLiteral(
            "M 4 50 C 24 16 76 16 96 50 C 76 84 24 84 4 50 Z S 7 O 50 50 18 F O 57 43 6 P");
    case Pictogram::House:
        return QStringLiteral(
            "M 6 52 L 50 12 L 94 52 S 8 M 20 50 L 20 91 L 80 91 L 80 50 S 7 M 40 91 L 40 62 L 60 62 L 60 91 Z F "
            "M 72 14 L 82 14 L 82 34 L 72 25 Z F");
    case Pictogram::Centre:
        return QStringLiteral(
            "M 12 92 L 12 26 L 88 26 L 88 92 Z S 7 M 3 92 L 97 92 S 7 "
            "R 34 4 32 32 4 F M 50 11 L 50 29 M 41 20 L 59 20 K 6 "
            "R 23 46 12 12 1 F R 44 46 12 12 1 F R 65 46 12 12 1 F R 23 68 12 12 1 F R 65 68 12 12 1 F "
            "M 42 92 L 42 68 L 58 68 L 58 92 Z F");
    case Pictogram::Town:
        return QStringLiteral(
            "M 3 92 L 97 92 S 7 M 10 90 L 10 40 L 36 40 L 36 90 Z F M 40 90 L 40 10 L 64 10 L 64 90 Z F "
            "M 68 90 L 68 58 L 81 46 L 94 58 L 94 90 Z F "
            "R 16 48 5 8 0 P R 26 48 5 8 0 P R 16 64 5 8 0 P R 26 64 5 8 0 P "
            "R 45 19 5 8 0 P R 55 19 5 8 0 P R 45 35 5 8 0 P R 55 35 5 8 0 P R 45 51 5 8 0 P R 55 51 5 8 0 P "
            "R 77 70 8 20 0 P R 48 74 8 16 0 P");
    case Pictogram::Outing:
        return QStringLiteral(
            "M 3 93 L 97 93 S 7 O 22 30 19 F M 22 40 L 22 92 S 8 "
            "O 68 20 11 F M 67 42 L 66 62 S 12 M 66 62 L 80 76 L 84 90 M 65 62 L 60 76 L 48 89 S 8 "
            "M 68 40 L 78 54 L 90 58 M 65 40 L 52 48 L 48 62 S 7");
    case Pictogram::Bed:
        return QStringLiteral(
            "M 6 22 L 6 90 S 8 M 6 76 L 94 76 L 94 90 S 8 O 24 53 11 F "
            "M 40 68 L 40 52 C 40 46 43 43 49 43 L 80 43 C 91 43 97 50 97 60 L 97 68 Z F");
    case Pictogram::Meal:
        return QStringLiteral(
            "O 50 52 25 S 7 O 50 52 12 S 5 M 10 14 L 10 92 S 7 M 3 14 L 3 32 C 3 40 17 40 17 32 L 17 14 S 5 "
            "M 90 92 L 90 14 C 82 20 80 36 82 54 L 90 54 Z F M 90 92 L 90 14 S 6");
    case Pictogram::Shower:
        return QStringLiteral(
            "M 14 94 L 14 22 C 14 0 56 0 56 22 L 56 28 S 7 M 34 46 C 34 24 78 24 78 46 Z F "
            "M 42 56 L 39 64 M 56 56 L 56 64 M 70 56 L 73 64 M 37 73 L 34 81 M 56 73 L 56 81 M 75 73 L 78 81 "
            "M 46 86 L 45 93 M 66 86 L 67 93 S 6");
    case Pictogram::Door:
        return QStringLiteral(
            "M 26 91 L 26 8 L 82 8 L 82 91 S 7 M 4 92 L 96 92 S 7 M 24 5 L 60 18 L 60 99 L 24 92 Z F O 51 58 4.5 P");
    case Pictogram::Key:
        return QStringLiteral(
            "O 26 50 19 S 9 M 45 50 L 94 50 S 9 M 76 50 L 76 67 M 92 50 L 92 64 S 9");
    case Pictogram::Lock:
        return QStringLiteral(
            "R 16 44 68 50 8 F M 31 46 L 31 32 C 31 2 69 2 69 32 L 69 46 S 9 O 50 63 8 P R 46 64 8 19 3 P");
    case Pictogram::Phone:
        return QStringLiteral(
            "M 22 8 L 34 6 C 38 6 40 8 41 11 L 46 30 C 46 33 45 36 42 38 L 34 43 C 39 55 46 62 58 67 L 63 59 "
            "C 65 56 68 55 71 55 L 90 60 C 93 61 95 63 95 67 L 93 79 C 91 89 84 94 75 93 C 40 89 12 61 8 26 "
            "C 7 17 12 10 22 8 Z F");
    case Pictogram::Letter:
        return QStringLiteral("R 6 22 88 58 5 S 7 M 8 26 L 50 58 L 92 26 S 7");
    case Pictogram::Calendar:
        return QStringLiteral(
            "R 9 16 82 76 6 S 7 M 9 22 C 9 18 11 16 15 16 L 85 16 C 89 16 91 18 91 22 L 91 38 L 9 38 Z F "
            "M 30 8 L 30 24 M 70 8 L 70 24 S 7 M 30 16 L 30 24 M 70 16 L 70 24 K 4 "
            "R 22 48 12 11 1 F R 44 48 12 11 1 F R 66 48 12 11 1 F R 22 69 12 11 1 F R 44 69 12 11 1 F");
    case Pictogram::Clock:
        return QStringLiteral("O 50 50 42 S 8 M 50 24 L 50 52 L 69 63 S 7");
    case Pictogram::Document:
        return QStringLiteral(
            "M 18 6 L 60 6 L 82 28 L 82 94 L 18 94 Z S 7 M 59 8 L 59 29 L 80 29 Z F "
            "M 32 46 L 68 46 M 32 61 L 68 61 M 32 76 L 56 76 S 6");
    case Pictogram::Plan:
        return QStringLiteral(
            "R 16 12 68 82 6 S 7 R 34 4 32 16 5 F "
            "M 27 38 L 33 44 L 43 31 M 27 58 L 33 64 L 43 51 M 27 78 L 33 84 L 43 71 S 5 "
            "M 53 40 L 73 40 M 53 60 L 73 60 M 53 80 L 73 80 S 6");
    case Pictogram::Sign:
        return QStringLiteral(
            "M 36 58 L 78 8 L 94 21 L 52 71 L 31 79 Z F M 71 17 L 87 30 K 4 "
            "M 6 90 C 14 70 22 72 20 84 C 19 92 30 92 36 86 C 42 82 44 92 54 91 L 92 91 S 6");
    case Pictogram::Care:
        return QStringLiteral(
            "O 50 27 19 F M 10 95 C 10 65 28 53 50 53 C 72 53 90 65 90 95 Z F M 50 62 L 50 86 M 38 74 L 62 74 K 8");
    case Pictogram::Pill:
        return QStringLiteral(
            "N 68 32 22 135 -180 A 32 68 22 -45 -180 Z S 7 N 32 68 22 -45 -180 L 34.4 34.4 L 65.6 65.6 Z F");
    case Pictogram::Heart:
        return QStringLiteral(
            "M 50 91 C 18 66 5 50 5 32 C 5 5 41 2 50 27 C 59 2 95 5 95 32 C 95 50 82 66 50 91 Z F");
    case Pictogram::Shield:
        return QStringLiteral(
            "M 50 6 C 62 14 76 17 89 17 C 91 54 79 81 50 95 C 21 81 9 54 11 17 C 24 17 38 14 50 6 Z S 8 "
            "M 30 50 L 45 65 L 71 36 S 9");
    case Pictogram::Stop:
        return QStringLiteral(
            "M 31 4 L 69 4 L 96 31 L 96 69 L 69 96 L 31 96 L 4 69 L 4 31 Z F "
            "M 38 50 L 38 30 M 47.5 48 L 47.5 22 M 57 48 L 57 25 M 66.5 52 L 66.5 34 K 7.5 "
            "M 34.5 46 L 70 46 L 70 60 C 70 72 63 80 53 80 C 44 80 39 76 35 69 L 24 53 C 22 49 27 45 31 49 L 34.5 54 Z P");
    case Pictogram::Scales:
        return QStringLiteral(
            "M 50 8 L 50 90 M 28 92 L 72 92 M 16 22 L 84 22 S 7 M 18 24 L 4 58 M 18 24 L 32 58 M 82 24 L 68 58 "
            "M 82 24 L 96 58 S 4 M 1 58 L 35 58 C 34 76 2 76 1 58 Z F M 65 58 L 99 58 C 98 76 66 76 65 58 Z F");
    case Pictogram::Choice:
        return QStringLiteral(
            "M 50 94 L 50 66 C 50 48 22 52 20 18 M 50 66 C 50 48 78 52 80 18 S 9 "
            "M 20 4 L 36 26 L 4 26 Z F M 80 4 L 96 26 L 64 26 Z F");
    case Pictogram::Question:
        return QStringLiteral(
            "O 50 50 43 S 7 M 35 40 C 35 20 66 20 66 39 C 66 52 50 51 50 65 S 9 O 50 79 6 F");
    case Pictogram::GoingWell:
        return QStringLiteral(
            "R 4 43 20 49 3 F M 30 50 L 46 33 L 50 12 C 52 3 67 4 67 17 L 63 38 L 86 38 C 98 38 98 53 90 54 "
            "C 97 57 95 68 88 69 C 93 73 90 82 83 82 C 86 88 81 92 76 92 L 46 92 C 40 92 36 88 30 88 Z F "
            "M 72 54 L 92 54 M 72 68.5 L 90 68.5 M 70 82 L 85 82 K 4");
    case Pictogram::Improve:
        return QStringLiteral(
            "M 6 94 L 6 80 L 30 80 L 30 64 L 54 64 L 54 48 L 78 48 L 78 94 Z F "
            "M 10 58 L 58 22 S 8 M 76 8 L 68 37 L 47 11 Z F");
    case Pictogram::Work:
        return QStringLiteral(
            "R 6 30 88 60 7 F M 34 30 L 34 20 C 34 15 37 12 42 12 L 58 12 C 63 12 66 15 66 20 L 66 30 S 7 "
            "M 6 56 L 94 56 K 4 R 42 49 16 15 3 P R 46 53 8 7 1 F");
    case Pictogram::School:
        return QStringLiteral(
            "M 50 26 C 38 14 20 12 6 17 L 6 80 C 20 75 38 77 50 89 C 62 77 80 75 94 80 L 94 17 C 80 12 62 14 50 26 Z S 7 "
            "M 50 26 L 50 87 S 6 M 18 34 C 26 33 33 35 39 38 M 18 50 C 26 49 33 51 39 54 "
            "M 82 34 C 74 33 67 35 61 38 M 82 50 C 74 49 67 51 61 54 S 5");
    case Pictogram::Vote:
        return QStringLiteral(
            "M 30 54 L 30 6 L 70 6 L 70 54 S 6 M 39 28 L 47 36 L 62 17 S 6 R 10 54 80 40 4 F R 24 58 52 7 2 P");
    case Pictogram::Help:
        return QStringLiteral(
            "M 56 56 C 36 42 30 34 30 24 C 30 8 50 6 56 20 C 62 6 82 8 82 24 C 82 34 76 42 56 56 Z F "
            "R 3 58 16 36 3 F M 24 64 C 32 58 40 59 47 65 L 60 65 C 69 65 69 77 60 77 L 48 77 M 62 74 L 82 61 "
            "C 91 56 98 65 90 71 L 66 88 C 60 92 54 93 47 92 L 24 88 S 6");
    case Pictogram::Complaint:
        return QStringLiteral(
            "M 8 38 L 28 38 L 62 14 L 62 82 L 28 60 L 8 60 Z F M 20 60 L 26 86 L 38 86 L 33 60 Z F "
            "N 60 48 16 -50 100 S 6 N 60 48 32 -50 100 S 6");
    }
    Q_UNREACHABLE();
}
// clang-format on

} // namespace regards::report
