// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/dashboard.h"
#include "ui/page.h"

class QComboBox;
class QGridLayout;
class QTimer;

namespace elo {

class BackgroundQuery;
class Card;
class ColumnChart;
class FigureTile;
class FigureView;
class Label;
class PageHeader;
class WorldMap;

/// Who and where the members are, what is open, and how far the indicators are. Every figure leads to its records.
/// The figures are found on a thread of their own; what is shown stays until the new ones are there.
class DashboardPage : public Page
{
    Q_OBJECT
public:
    DashboardPage(const PageContext &context, QWidget *parent);
    ~DashboardPage() override;

    QString title() const override;
    void enter(const QVariantMap &arguments) override;
    QVariantMap state() const override;
    void focusSearch() override;

Q_SIGNALS:
    void loaded(); ///< the figures of the period are shown

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTiles();
    QWidget *makeMap();
    Card *makeCard(const QString &title, const QString &remark, QWidget *content);
    void fillPeriods();
    ReportPeriod period() const;
    void arrange(bool inTwoColumns);
    void arrangeTiles();
    void reload();
    void show(const Dashboard &found);
    void showTiles(const Dashboard &found);
    void showIndicators(const Dashboard &found);
    void open(const Figure &figure);

    BackgroundQuery *m_query;
    QTimer *m_later;
    PageHeader *m_header;
    QComboBox *m_period;
    Label *m_problem;
    QGridLayout *m_tiles = nullptr;
    QGridLayout *m_grid;
    std::vector<FigureTile *> m_tileOrder;
    std::vector<Card *> m_cards; ///< in the order of the page
    std::vector<Card *> m_wide;  ///< of them, those that take a whole row
    WorldMap *m_map = nullptr;
    FigureView *m_countries = nullptr;
    FigureView *m_regions = nullptr;
    ColumnChart *m_months = nullptr;
    FigureView *m_states = nullptr;
    FigureView *m_ages = nullptr;
    FigureView *m_inquiries = nullptr;
    FigureView *m_opportunities = nullptr;
    FigureView *m_indicators = nullptr;
    Label *m_noIndicators = nullptr;
    Dashboard m_shown;
    bool m_twoColumns = false;
    bool m_stale = true;
};

} // namespace elo
